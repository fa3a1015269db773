//! Lists with dots, numbers or boxes to tick.

use crate::look::ITEM_INDENT;
use crate::writer::Writer;
use iop_blocks::{CheckItem, Text};
use rdocx_oxml::text::RunContent;
use rdocx_oxml::{
    CT_AbstractNum, CT_Lvl, CT_Num, CT_NumLvl, CT_Numbering, CT_PPr, CT_R, ST_Jc, ST_NumberFormat, Twips,
};

/// The numbering of all lists with dots.
pub(crate) const BULLETS: u32 = 1;
/// The numbering that the style of numbered lists names; each list of ours begins its own.
pub(crate) const NUMBERS: u32 = 2;

/// So many boxes to tick are not parted between pages.
const WHOLE_CHOICE: usize = 12;

const WORD_2010: &str = "http://schemas.microsoft.com/office/word/2010/wordml";

impl Writer<'_> {
    pub(crate) fn list(&mut self, ordered: bool, items: &[Text]) {
        let number = if ordered {
            self.numbered_lists += 1;
            NUMBERS + self.numbered_lists
        } else {
            BULLETS
        };
        let style = if ordered { "ListNumber" } else { "ListBullet" };
        for item in items.iter().filter(|item| !item.is_empty()) {
            let mut paragraph = self.paragraph(item, style);
            if let Some(properties) = &mut paragraph.properties {
                (properties.num_id, properties.num_ilvl) = (Some(number), Some(0));
            }
            self.push(paragraph);
        }
    }

    pub(crate) fn checklist(&mut self, items: &[CheckItem]) {
        for (index, item) in items.iter().enumerate() {
            let mut paragraph = self.blank("Checklist", self.right_to_left);
            // What is to be chosen among stands on one page.
            let goes_on = items.len() <= WHOLE_CHOICE && index + 1 < items.len();
            paragraph.properties.get_or_insert_default().keep_next = goes_on.then_some(true);
            paragraph.extra_xml.push((0, tick_box(item.checked)));
            paragraph.runs.push(CT_R { content: vec![RunContent::Tab], ..CT_R::new("") });
            self.append(&mut paragraph, &item.text, self.right_to_left);
            self.push(paragraph);
        }
    }
}

/// A box that is ticked by a click. Its own font has it in Word; elsewhere any font with symbols will do.
fn tick_box(checked: bool) -> Vec<u8> {
    let font = "Segoe UI Symbol";
    let (state, shown) = if checked { (1, '☑') } else { (0, '☐') };
    format!(
        r#"<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val="{state}"/><w14:checkedState w14:val="2611" w14:font="{font}"/><w14:uncheckedState w14:val="2610" w14:font="{font}"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}" w:eastAsia="{font}" w:cs="{font}"/></w:rPr><w:t>{shown}</w:t></w:r></w:sdtContent></w:sdt>"#
    )
    .into_bytes()
}

/// The numberings of a document with so many numbered lists.
pub(crate) fn numbering(numbered_lists: u32) -> CT_Numbering {
    let level = |style: &str, format, label: &str| CT_Lvl {
        start: Some(1),
        num_fmt: Some(format),
        p_style: Some(style.to_owned()),
        lvl_text: Some(label.to_owned()),
        lvl_jc: Some(ST_Jc::Left),
        ppr: Some(CT_PPr {
            ind_left: Some(Twips(ITEM_INDENT)),
            ind_hanging: Some(Twips(ITEM_INDENT)),
            ..CT_PPr::default()
        }),
        ..CT_Lvl::new(0)
    };
    let kind = |id, level| CT_AbstractNum {
        levels: vec![level],
        multi_level_type: Some("singleLevel".to_owned()),
        ..CT_AbstractNum::new(id)
    };
    let list = |number, kind, level_overrides| CT_Num {
        num_id: number,
        abstract_num_id: kind,
        abstract_num_id_raw: None,
        level_overrides,
        extra_xml: Vec::new(),
        extra_attributes: Vec::new(),
    };
    let mut all = CT_Numbering::new();
    all.abstract_nums = vec![
        kind(0, level("ListBullet", ST_NumberFormat::Bullet, "•")),
        kind(1, level("ListNumber", ST_NumberFormat::Decimal, "%1.")),
    ];
    all.nums = vec![list(BULLETS, 0, Vec::new()), list(NUMBERS, 1, Vec::new())];
    for own in 1..=numbered_lists {
        let again = CT_NumLvl { start_override: Some(1), ..CT_NumLvl::new(0) };
        all.nums.push(list(NUMBERS + own, 1, vec![again]));
    }
    all
}

/// The namespace of boxes to tick, and that programs older than they are may pass over them.
pub(crate) fn newer() -> ((String, String), (String, String)) {
    (("xmlns:w14".to_owned(), WORD_2010.to_owned()), ("mc:Ignorable".to_owned(), "w14".to_owned()))
}
