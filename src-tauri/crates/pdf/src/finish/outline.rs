//! The outline: headings under headings, in the order of the document.

use iop_typeset::Layout;
use lopdf::{Document, Object, ObjectId, dictionary};

use super::{integer, name, real, text};

/// Writes the outline and returns its root; a document without headings has none.
pub(super) fn write(
    file: &mut Document,
    layout: &Layout,
    pages: &[ObjectId],
    elements: &[ObjectId],
) -> Option<ObjectId> {
    let headings = &layout.headings;
    let parents: Vec<Option<usize>> = (0..headings.len())
        .map(|index| (0..index).rev().find(|above| headings[*above].level < headings[index].level))
        .collect();
    let children = |parent: Option<usize>| -> Vec<usize> {
        (0..parents.len()).filter(|index| parents[*index] == parent).collect()
    };
    let top = children(None);
    let (first, last) = (*top.first()?, *top.last()?);

    let root = file.new_object_id();
    let ids: Vec<ObjectId> = headings.iter().map(|_| file.new_object_id()).collect();
    for parent in std::iter::once(None).chain((0..headings.len()).map(Some)) {
        let siblings = children(parent);
        for (position, index) in siblings.iter().enumerate() {
            let heading = &headings[*index];
            let y = real(layout.page_height - heading.y);
            let target = vec![pages[heading.page].into(), name("XYZ"), Object::Null, y, Object::Null];
            let mut entry = dictionary! {
                "Title" => text(&heading.text),
                "Parent" => parent.map_or(root, |parent| ids[parent]),
                "Dest" => Object::Array(target),
                "SE" => elements[heading.element.0],
            };
            if let Some(before) = position.checked_sub(1) {
                entry.set("Prev", ids[siblings[before]]);
            }
            if let Some(after) = siblings.get(position + 1) {
                entry.set("Next", ids[*after]);
            }
            let below = children(Some(*index));
            if let (Some(first), Some(last)) = (below.first(), below.last()) {
                entry.set("First", ids[*first]);
                entry.set("Last", ids[*last]);
                entry.set("Count", integer(descendants(*index, &parents)));
            }
            file.set_object(ids[*index], entry);
        }
    }
    file.set_object(
        root,
        dictionary! {
            "Type" => name("Outlines"), "First" => ids[first], "Last" => ids[last], "Count" => integer(headings.len()),
        },
    );
    Some(root)
}

/// How many entries show under `index` when everything is open.
fn descendants(index: usize, parents: &[Option<usize>]) -> usize {
    let is_below = |mut entry: usize| {
        while let Some(parent) = parents[entry] {
            if parent == index {
                return true;
            }
            entry = parent;
        }
        false
    };
    (0..parents.len()).filter(|entry| is_below(*entry)).count()
}
