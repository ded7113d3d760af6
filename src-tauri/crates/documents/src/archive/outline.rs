//! The outline: the headings, nested as they are.

use crate::flow::{Entry, PAGE_HEIGHT};
use lopdf::{Document, Object, ObjectId, dictionary};

/// Writes the outline of a paper that has more than its title; gives its root.
pub(super) fn write(document: &mut Document, entries: &[Entry], pages: &[ObjectId], scale: f32) -> Option<ObjectId> {
    if entries.len() < 2 {
        return None;
    }
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = entries.iter().map(|_| document.new_object_id()).collect();
    let parents: Vec<Option<usize>> =
        (0..entries.len()).map(|at| entries[..at].iter().rposition(|above| above.level < entries[at].level)).collect();
    for (at, entry) in entries.iter().enumerate() {
        let siblings = children(&parents, parents[at]);
        let place = siblings.iter().position(|sibling| *sibling == at).unwrap_or(0);
        let top = Object::Real(((PAGE_HEIGHT - entry.y + 6.0) * scale).round());
        let mut item = dictionary! {
            "Title" => super::text(&entry.title),
            "Parent" => parents[at].map_or(root, |parent| ids[parent]),
            "Dest" => vec![pages[entry.page].into(), "XYZ".into(), Object::Null, top, Object::Null],
        };
        if place > 0 {
            item.set("Prev", ids[siblings[place - 1]]);
        }
        if let Some(next) = siblings.get(place + 1) {
            item.set("Next", ids[*next]);
        }
        let own = children(&parents, Some(at));
        if let (Some(first), Some(last)) = (own.first(), own.last()) {
            item.set("First", ids[*first]);
            item.set("Last", ids[*last]);
            item.set("Count", count(entries.len(), |other| descends(&parents, other, at)));
        }
        document.set_object(ids[at], item);
    }
    let top = children(&parents, None);
    document.set_object(
        root,
        dictionary! {
            "Type" => "Outlines",
            "First" => ids[*top.first()?],
            "Last" => ids[*top.last()?],
            "Count" => count(entries.len(), |_| true),
        },
    );
    Some(root)
}

fn children(parents: &[Option<usize>], parent: Option<usize>) -> Vec<usize> {
    (0..parents.len()).filter(|at| parents[*at] == parent).collect()
}

fn descends(parents: &[Option<usize>], mut at: usize, ancestor: usize) -> bool {
    while let Some(parent) = parents[at] {
        if parent == ancestor {
            return true;
        }
        at = parent;
    }
    false
}

fn count(entries: usize, holds: impl Fn(usize) -> bool) -> Object {
    Object::Integer(i64::try_from((0..entries).filter(|at| holds(*at)).count()).unwrap_or(i64::MAX))
}
