//! The structure tree as objects of the file.

use crate::flow::{Click, Layout, PAGE_HEIGHT};
use crate::tags::{Kid, Node, NodeId, Role, Tree};
use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Writes the tree; gives its root.
pub(super) fn write(document: &mut Document, layout: &Layout, pages: &[ObjectId]) -> ObjectId {
    let (tree, scale) = (&layout.tree, layout.format.scale());
    let root = document.new_object_id();
    let clicks: Vec<ObjectId> = layout.clicks.iter().map(|_| document.new_object_id()).collect();
    let ids: Vec<ObjectId> = tree.nodes().iter().map(|_| document.new_object_id()).collect();
    for (node, id) in tree.nodes().iter().zip(&ids) {
        let parent = node.parent.map_or(root, |NodeId(parent)| ids[parent]);
        document.set_object(*id, element(node, parent, &Places { ids: &ids, pages, clicks: &clicks, layout }));
    }
    for (number, NodeId(note)) in tree.notes().enumerate() {
        if let Ok(note) = document.get_dictionary_mut(ids[note]) {
            note.set("ID", Object::string_literal(format!("note-{}", number + 1)));
        }
    }
    let mut numbers: Vec<Object> = Vec::with_capacity(pages.len() * 2);
    for page in 0..pages.len() {
        let owners: Vec<Object> = tree.owners(page).iter().map(|NodeId(node)| ids[*node].into()).collect();
        numbers.push(integer(page));
        numbers.push(owners.into());
    }
    for (number, (click, id)) in layout.clicks.iter().zip(&clicks).enumerate() {
        numbers.push(integer(pages.len() + number));
        numbers.push(ids[click.node.0].into());
        document.set_object(*id, annotation(click, pages.len() + number, scale));
    }
    for (number, page) in pages.iter().enumerate() {
        let own = layout.clicks.iter().zip(&clicks).filter(|(click, _)| click.page == number);
        let own: Vec<Object> = own.map(|(_, id)| (*id).into()).collect();
        if let Ok(page) = document.get_dictionary_mut(*page)
            && !own.is_empty()
        {
            page.set("Annots", own);
        }
    }
    let parents = document.add_object(dictionary! { "Nums" => numbers });
    document.set_object(
        root,
        dictionary! {
            "Type" => "StructTreeRoot",
            "K" => ids[Tree::ROOT.0],
            "ParentTree" => parents,
            "ParentTreeNextKey" => integer(pages.len() + clicks.len()),
        },
    );
    root
}

/// Where the parts of the tree lie in the file.
struct Places<'a> {
    ids: &'a [ObjectId],
    pages: &'a [ObjectId],
    clicks: &'a [ObjectId],
    layout: &'a Layout,
}

/// What is clicked: where, what it leads to, and the words a screen reader says of it.
fn annotation(click: &Click, key: usize, scale: f32) -> Dictionary {
    let said = click.target.trim_start_matches("mailto:");
    dictionary! {
        "Type" => "Annot",
        "Subtype" => "Link",
        "Rect" => rectangle(click.frame, scale),
        "F" => 4,
        "Border" => vec![0.into(), 0.into(), 0.into()],
        "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(click.target.as_bytes()) },
        "Contents" => super::text(said),
        "StructParent" => integer(key),
    }
}

/// A frame as files count: from the lower-left corner of the paper.
fn rectangle([left, top, width, height]: [f32; 4], scale: f32) -> Object {
    let corners = [left, PAGE_HEIGHT - top - height, left + width, PAGE_HEIGHT - top];
    corners.map(|length| Object::Real((length * scale * 100.0).round() / 100.0)).to_vec().into()
}

fn element(node: &Node, parent: ObjectId, places: &Places<'_>) -> Dictionary {
    let Places { ids, pages, clicks, layout } = places;
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
            Kid::Click(number) => {
                let page = pages[layout.clicks[*number].page];
                dictionary! { "Type" => "OBJR", "Pg" => page, "Obj" => clicks[*number] }.into()
            }
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
    if let Some(attributes) = attributes(node, layout.format.scale()) {
        element.set("A", attributes);
    }
    element
}

fn attributes(node: &Node, scale: f32) -> Option<Dictionary> {
    match node.role {
        Role::ColumnHead => Some(dictionary! { "O" => "Table", "Scope" => "Column" }),
        Role::RowHead => Some(dictionary! { "O" => "Table", "Scope" => "Row" }),
        Role::GroupHead(span) => Some(dictionary! { "O" => "Table", "Scope" => "Column", "ColSpan" => integer(span) }),
        Role::Figure => node
            .frame
            .map(|frame| dictionary! { "O" => "Layout", "Placement" => "Block", "BBox" => rectangle(frame, scale) }),
        _ => None,
    }
}

fn integer(number: usize) -> Object {
    Object::Integer(i64::try_from(number).unwrap_or(i64::MAX))
}
