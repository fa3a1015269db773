//! The structure tree and the way back to it from the pages.
//!
//! A document has hundreds of elements, so they are written at once and never made into lopdf's objects.

use iop_blocks::Direction;
use iop_typeset::{Element, Kid, Layout, LinkArea, Numbering, Role, Scope};
use lopdf::{Document, ObjectId};

use super::file::Loose;
use super::{integer, links, name};
use crate::error::PdfError;
use crate::syntax::{self, reference};

/// Where everything is in the file.
pub(super) struct Numbers<'a> {
    pub(super) layout: &'a Layout,
    pub(super) pages: &'a [ObjectId],
    /// Objects of the structure elements.
    pub(super) elements: &'a [ObjectId],
    /// For each page, the marks of its marked-content ids.
    pub(super) mcids: &'a [Vec<usize>],
    /// Annotations of the link areas.
    pub(super) annotations: &'a [ObjectId],
}

/// Writes the tree and returns its root.
pub(super) fn write(file: &mut Document, loose: &mut Loose, numbers: &Numbers<'_>) -> Result<ObjectId, PdfError> {
    let layout = numbers.layout;
    let mut mcid_of_mark = vec![None; layout.marks.len()];
    for marks in numbers.mcids {
        for (mcid, mark) in marks.iter().enumerate() {
            mcid_of_mark[*mark] = Some(mcid);
        }
    }
    let mut links = vec![Vec::new(); layout.structure.len()];
    for (area, annotation) in layout.links.iter().zip(numbers.annotations) {
        links[area.element.0].push((numbers.pages[area.page], *annotation));
    }
    let root = file.new_object_id();
    for (index, element) in layout.structure.iter().enumerate() {
        let out = loose.begin(numbers.elements[index].0);
        out.extend(b"<</Type/StructElem");
        describe(out, element, layout.direction);
        out.extend(b"/P ");
        reference(out, element.parent.map_or(root, |parent| numbers.elements[parent.0]));
        kids(out, element, &links[index], numbers, &mcid_of_mark);
        out.extend(b">>");
    }

    let first = numbers.elements.first().ok_or(PdfError::Incomplete("structure"))?;
    let parent_tree = parent_tree(file, loose, numbers)?;
    let out = loose.begin(root.0);
    out.extend(b"<</Type/StructTreeRoot/K[");
    reference(out, *first);
    out.extend(b"]/ParentTree ");
    reference(out, parent_tree);
    out.extend(b"/ParentTreeNextKey ");
    syntax::integer(out, links::key(layout, numbers.annotations.len()));
    out.extend(b">>");
    Ok(root)
}

/// What the element is, without its relatives.
fn describe(out: &mut Vec<u8>, element: &Element, direction: Direction) {
    out.extend(b"/S");
    role(out, &element.role);
    if let Some(lang) = &element.lang {
        out.extend(b"/Lang");
        syntax::string(out, lang.as_bytes());
    }
    if let Some(alternative) = &element.alternative {
        out.extend(b"/ActualText");
        syntax::text(out, alternative);
    }
    match &element.role {
        Role::Document if direction == Direction::RightToLeft => {
            out.extend(b"/A<</O/Layout/WritingMode/RlTb>>");
        }
        Role::List(numbering) => {
            out.extend(b"/A<</O/List/ListNumbering");
            out.extend(match numbering {
                Numbering::Disc => &b"/Disc>>"[..],
                Numbering::Decimal => b"/Decimal>>",
                Numbering::None => b"/None>>",
            });
        }
        Role::HeaderCell(Scope::Column) => out.extend(b"/A<</O/Table/Scope/Column>>"),
        Role::HeaderCell(Scope::Row) => out.extend(b"/A<</O/Table/Scope/Row>>"),
        _ => {}
    }
}

fn role(out: &mut Vec<u8>, role: &Role) {
    out.extend(match role {
        Role::Heading(level) => {
            out.extend(b"/H");
            return syntax::integer(out, *level);
        }
        Role::Document => &b"/Document"[..],
        Role::Paragraph => b"/P",
        Role::BlockQuote => b"/BlockQuote",
        Role::Division => b"/Div",
        Role::List(_) => b"/L",
        Role::ListItem => b"/LI",
        Role::Label => b"/Lbl",
        Role::ListBody => b"/LBody",
        Role::Table => b"/Table",
        Role::Caption => b"/Caption",
        Role::TableHead => b"/THead",
        Role::TableBody => b"/TBody",
        Role::TableRow => b"/TR",
        Role::HeaderCell(_) => b"/TH",
        Role::DataCell => b"/TD",
        Role::Span => b"/Span",
        Role::Link { .. } => b"/Link",
    });
}

/// The kids of an element, whose links are given as page and annotation. Content on the element's own page is a number,
/// elsewhere it says its page.
fn kids(
    out: &mut Vec<u8>,
    element: &Element,
    links: &[(ObjectId, ObjectId)],
    numbers: &Numbers<'_>,
    mcid_of_mark: &[Option<usize>],
) {
    let (begun, mut own_page) = (out.len(), None);
    out.extend(b"/K[");
    let empty = out.len();
    for kid in &element.kids {
        match kid {
            Kid::Element(child) => reference(out, numbers.elements[child.0]),
            Kid::Mark(mark) => {
                let Some(mcid) = mcid_of_mark[mark.0] else { continue };
                let page = numbers.layout.marks[mark.0].page;
                if *own_page.get_or_insert(page) == page {
                    syntax::integer(out, mcid);
                } else {
                    out.extend(b"<</Type/MCR/Pg ");
                    reference(out, numbers.pages[page]);
                    out.extend(b"/MCID ");
                    syntax::integer(out, mcid);
                    out.extend(b">>");
                }
            }
        }
        out.push(b' ');
    }
    for (page, annotation) in links {
        out.extend(b"<</Type/OBJR/Obj ");
        reference(out, *annotation);
        out.extend(b"/Pg ");
        reference(out, *page);
        out.extend(b">>");
    }
    if out.len() == empty {
        out.truncate(begun);
    } else {
        out.push(b']');
    }
    if let Some(page) = own_page {
        out.extend(b"/Pg ");
        reference(out, numbers.pages[page]);
    }
}

/// From marked content and annotations back to their elements.
fn parent_tree(file: &mut Document, loose: &mut Loose, numbers: &Numbers<'_>) -> Result<ObjectId, PdfError> {
    let mut entries = Vec::new();
    for (number, (page, marks)) in numbers.pages.iter().zip(numbers.mcids).enumerate() {
        let owners = file.new_object_id();
        let out = loose.begin(owners.0);
        out.push(b'[');
        for mark in marks {
            reference(out, numbers.elements[numbers.layout.marks[*mark].element.0]);
            out.push(b' ');
        }
        out.push(b']');
        entries.push((number, owners));
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", integer(number));
        // Tab moves through links in the order of the structure.
        page.set("Tabs", name("S"));
    }
    let of_link =
        |(index, area): (usize, &LinkArea)| (links::key(numbers.layout, index), numbers.elements[area.element.0]);
    entries.extend(numbers.layout.links.iter().enumerate().map(of_link));
    let tree = file.new_object_id();
    let out = loose.begin(tree.0);
    out.extend(b"<</Nums[");
    for (key, owner) in entries {
        syntax::integer(out, key);
        out.push(b' ');
        reference(out, owner);
        out.push(b' ');
    }
    out.extend(b"]>>");
    Ok(tree)
}
