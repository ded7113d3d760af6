//! The objects of a file: those nothing leads to go, the others are numbered from one. lopdf does both too, looking through a
//! list at every reference: on a long paper that took longer than setting it.

use lopdf::{Dictionary, Document, Object, ObjectId};
use std::collections::{BTreeMap, HashSet};

/// Keeps what the trailer leads to, numbered in the order it was made.
pub(super) fn tidy(document: &mut Document) {
    let reached = reached(document);
    document.objects.retain(|id, _| reached.contains(id));
    let numbers: BTreeMap<ObjectId, ObjectId> = document.objects.keys().copied().zip((1..).map(|id| (id, 0))).collect();
    let objects = std::mem::take(&mut document.objects);
    document.objects = objects
        .into_iter()
        .zip((1..).map(|id| (id, 0)))
        .map(|((_, mut object), id)| {
            renumber(&mut object, &numbers);
            (id, object)
        })
        .collect();
    document.trailer.iter_mut().for_each(|(_, value)| renumber(value, &numbers));
    document.max_id = u32::try_from(numbers.len()).unwrap_or(u32::MAX);
}

fn reached(document: &Document) -> HashSet<ObjectId> {
    let mut reached = HashSet::new();
    let mut ahead = Vec::new();
    cited(&document.trailer, &mut ahead);
    while let Some(id) = ahead.pop() {
        if reached.insert(id)
            && let Some(object) = document.objects.get(&id)
        {
            cited_in(object, &mut ahead);
        }
    }
    reached
}

fn cited(dictionary: &Dictionary, ahead: &mut Vec<ObjectId>) {
    dictionary.iter().for_each(|(_, value)| cited_in(value, ahead));
}

fn cited_in(object: &Object, ahead: &mut Vec<ObjectId>) {
    match object {
        Object::Reference(id) => ahead.push(*id),
        Object::Array(items) => items.iter().for_each(|item| cited_in(item, ahead)),
        Object::Dictionary(dictionary) => cited(dictionary, ahead),
        Object::Stream(stream) => cited(&stream.dict, ahead),
        _ => {}
    }
}

fn renumber(object: &mut Object, numbers: &BTreeMap<ObjectId, ObjectId>) {
    match object {
        Object::Reference(id) => *id = numbers.get(id).copied().unwrap_or(*id),
        Object::Array(items) => items.iter_mut().for_each(|item| renumber(item, numbers)),
        Object::Dictionary(dictionary) => dictionary.iter_mut().for_each(|(_, value)| renumber(value, numbers)),
        Object::Stream(stream) => stream.dict.iter_mut().for_each(|(_, value)| renumber(value, numbers)),
        _ => {}
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;
    use lopdf::{Document, Object, dictionary};

    #[test]
    fn what_nothing_leads_to_goes_and_references_follow() {
        let mut document = Document::new();
        document.add_object(dictionary! { "Type" => "Lost" });
        let leaf = document.add_object(dictionary! { "Type" => "Leaf" });
        let root = document.add_object(dictionary! { "Kids" => vec![Object::Reference(leaf)] });
        let child = document.add_object(dictionary! { "Parent" => root });
        document.get_dictionary_mut(root).unwrap().set("First", child);
        document.trailer.set("Root", root);
        tidy(&mut document);
        assert_eq!(document.objects.keys().copied().collect::<Vec<_>>(), [(1, 0), (2, 0), (3, 0)]);
        let root = document.trailer.get(b"Root").and_then(Object::as_reference).unwrap();
        let kids = document.get_dictionary(root).unwrap().get(b"Kids").and_then(Object::as_array).unwrap();
        let leaf = kids[0].as_reference().unwrap();
        assert_eq!(document.get_dictionary(leaf).unwrap().get(b"Type").and_then(Object::as_name).unwrap(), b"Leaf");
    }
}
