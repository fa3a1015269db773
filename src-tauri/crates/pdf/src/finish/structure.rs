//! The structure tree and the way back to it from the pages.

use iop_blocks::Direction;
use iop_typeset::{Element, Kid, Layout, Numbering, Role, Scope};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::{integer, links, name, text};
use crate::error::PdfError;

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
pub(super) fn write(file: &mut Document, numbers: &Numbers<'_>) -> Result<ObjectId, PdfError> {
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
        let parent = element.parent.map_or(root, |parent| numbers.elements[parent.0]);
        let mut written = describe(element, layout.direction);
        written.set("P", parent);
        let kids = kids(element, &links[index], numbers, &mcid_of_mark, &mut written);
        if !kids.is_empty() {
            written.set("K", kids);
        }
        file.set_object(numbers.elements[index], written);
    }

    let parent_tree = parent_tree(file, numbers)?;
    let next_key = integer(links::key(layout, numbers.annotations.len()));
    let first = numbers.elements.first().ok_or(PdfError::Incomplete("structure"))?;
    file.set_object(
        root,
        dictionary! {
            "Type" => name("StructTreeRoot"),
            "K" => Object::Array(vec![(*first).into()]),
            "ParentTree" => parent_tree,
            "ParentTreeNextKey" => next_key,
        },
    );
    Ok(root)
}

/// The element without its relatives.
fn describe(element: &Element, direction: Direction) -> Dictionary {
    let mut written = dictionary! { "Type" => name("StructElem"), "S" => name(&type_name(&element.role)) };
    if let Some(lang) = &element.lang {
        written.set("Lang", Object::string_literal(lang.as_str()));
    }
    if let Some(alternative) = &element.alternative {
        written.set("ActualText", text(alternative));
    }
    let attribute = |owner: &str, key: &str, value: &str| {
        let mut attributes = dictionary! { "O" => name(owner) };
        attributes.set(key, name(value));
        attributes
    };
    match &element.role {
        Role::Document if direction == Direction::RightToLeft => {
            written.set("A", attribute("Layout", "WritingMode", "RlTb"));
        }
        Role::List(numbering) => {
            let value = match numbering {
                Numbering::Disc => "Disc",
                Numbering::Decimal => "Decimal",
                Numbering::None => "None",
            };
            written.set("A", attribute("List", "ListNumbering", value));
        }
        Role::HeaderCell(Scope::Column) => written.set("A", attribute("Table", "Scope", "Column")),
        Role::HeaderCell(Scope::Row) => written.set("A", attribute("Table", "Scope", "Row")),
        _ => {}
    }
    written
}

fn type_name(role: &Role) -> String {
    let fixed = match role {
        Role::Heading(level) => return format!("H{level}"),
        Role::Document => "Document",
        Role::Paragraph => "P",
        Role::BlockQuote => "BlockQuote",
        Role::Division => "Div",
        Role::List(_) => "L",
        Role::ListItem => "LI",
        Role::Label => "Lbl",
        Role::ListBody => "LBody",
        Role::Table => "Table",
        Role::Caption => "Caption",
        Role::TableHead => "THead",
        Role::TableBody => "TBody",
        Role::TableRow => "TR",
        Role::HeaderCell(_) => "TH",
        Role::DataCell => "TD",
        Role::Span => "Span",
        Role::Link { .. } => "Link",
    };
    fixed.to_owned()
}

/// The kids of an element, whose links are given as page and annotation. Content on the element's own page is a number, elsewhere it says its page.
fn kids(
    element: &Element,
    links: &[(ObjectId, ObjectId)],
    numbers: &Numbers<'_>,
    mcid_of_mark: &[Option<usize>],
    written: &mut Dictionary,
) -> Vec<Object> {
    let mut kids: Vec<Object> = Vec::new();
    let mut own_page = None;
    for kid in &element.kids {
        match kid {
            Kid::Element(child) => kids.push(numbers.elements[child.0].into()),
            Kid::Mark(mark) => {
                let Some(mcid) = mcid_of_mark[mark.0] else { continue };
                let page = numbers.layout.marks[mark.0].page;
                if *own_page.get_or_insert(page) == page {
                    kids.push(integer(mcid));
                } else {
                    let content = dictionary! {
                        "Type" => name("MCR"), "Pg" => numbers.pages[page], "MCID" => integer(mcid),
                    };
                    kids.push(content.into());
                }
            }
        }
    }
    if let Some(page) = own_page {
        written.set("Pg", numbers.pages[page]);
    }
    for (page, annotation) in links {
        kids.push(dictionary! { "Type" => name("OBJR"), "Obj" => *annotation, "Pg" => *page }.into());
    }
    kids
}

/// From marked content and annotations back to their elements.
fn parent_tree(file: &mut Document, numbers: &Numbers<'_>) -> Result<ObjectId, PdfError> {
    let mut entries: Vec<Object> = Vec::new();
    for (number, (page, marks)) in numbers.pages.iter().zip(numbers.mcids).enumerate() {
        let owner = |mark: &usize| Object::from(numbers.elements[numbers.layout.marks[*mark].element.0]);
        let owners = file.add_object(Object::Array(marks.iter().map(owner).collect()));
        entries.extend([integer(number), owners.into()]);
        let page = file.get_object_mut(*page)?.as_dict_mut()?;
        page.set("StructParents", integer(number));
        // Tab moves through links in the order of the structure.
        page.set("Tabs", name("S"));
    }
    for (index, area) in numbers.layout.links.iter().enumerate() {
        entries.extend([integer(links::key(numbers.layout, index)), numbers.elements[area.element.0].into()]);
    }
    Ok(file.add_object(dictionary! { "Nums" => Object::Array(entries) }))
}
