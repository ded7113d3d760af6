//! The structure tree as objects of the file.

use crate::flow::PAGE_HEIGHT;
use crate::tags::{Kid, Node, NodeId, Role, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Writes the tree; gives its root.
pub(super) fn write(document: &mut Document, tree: &Tree, pages: &[ObjectId]) -> ObjectId {
    let root = document.new_object_id();
    let ids: Vec<ObjectId> = tree.nodes().iter().map(|_| document.new_object_id()).collect();
    for (node, id) in tree.nodes().iter().zip(&ids) {
        let parent = node.parent.map_or(root, |NodeId(parent)| ids[parent]);
        document.set_object(*id, element(node, parent, &ids, pages));
    }
    let mut numbers: Vec<Object> = Vec::with_capacity(pages.len() * 2);
    for page in 0..pages.len() {
        let owners: Vec<Object> = tree.owners(page).iter().map(|NodeId(node)| ids[*node].into()).collect();
        numbers.push(integer(page));
        numbers.push(owners.into());
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[Tree::ROOT.0],
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(pages.len()),
        },
    );
    root
}

fn element(node: &Node, parent: ObjectId, ids: &[ObjectId], pages: &[ObjectId]) -> Dictionary {
    let mut element = dictionary! { "Type" => "StructElem", "S" => node.role.tag(), "P" => parent };
    let home = node.kids.iter().find_map(|kid| if let Kid::Content { page, .. } = kid { Some(*page) } else { None });
    if let Some(page) = home {
        element.set("Pg", pages[page]);
    }
    let kids: Vec<Object> = node
        .kids
        .iter()
        .map(|kid| match kid {
            Kid::Node(NodeId(kid)) => ids[*kid].into(),
            Kid::Content { page, mark } if Some(*page) == home => integer(*mark),
            Kid::Content { page, mark } => {
                dictionary! { "Type" => "MCR", "Pg" => pages[*page], "MCID" => integer(*mark) }.into()
            }
        })
        .collect();
    if !kids.is_empty() {
        element.set("K", kids);
    }
    if let Some(alt) = &node.alt {
        element.set("Alt", super::text(alt));
    }
    if let Some(attributes) = attributes(node) {
        element.set("A", attributes);
    }
    element
}

fn attributes(node: &Node) -> Option<Dictionary> {
    match node.role {
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::Figure => node.frame.map(|[left, top, width, height]| {
            let frame = [left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top];
            dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => frame.map(Object::Real).to_vec() }
        }),
        _ => None,
    }
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
