//! The reading of a paper: the same blocks as plain HTML.

use crate::block::{Block, Item, Table};
use crate::words::{Text, escape};
use std::fmt::Write;

/// The blocks as HTML, without the page's decoration.
pub(crate) fn html(blocks: &[Block]) -> String {
    let mut html = String::new();
    write_blocks(&mut html, blocks);
    html
}

fn write_blocks(html: &mut String, blocks: &[Block]) {
    for block in blocks {
        write_block(html, block);
    }
}

fn write_block(html: &mut String, block: &Block) {
    // Writing to a string cannot fail.
    let _ = match block {
        Block::Heading { level, text, .. } => writeln!(html, "<h{level}>{}</h{level}>", text.to_html()),
        Block::Paragraph { text, .. } => writeln!(html, "<p>{}</p>", text.to_html()),
        Block::List { items, .. } => {
            let item = |item: &Item| format!("<li>{} {}</li>", escape(&item.label), item.text.to_html());
            writeln!(html, "<ul class=\"labelled\">{}</ul>", items.iter().map(item).collect::<String>())
        }
        Block::Notes(notes) => {
            let note = |note: &Item| format!("<li>{} {}</li>", escape(&note.label), note.text.to_html());
            writeln!(html, "<ul class=\"notes\">{}</ul>", notes.iter().map(note).collect::<String>())
        }
        Block::Postal { lines, .. } => {
            lines.iter().try_for_each(|line| writeln!(html, "<p>{}</p>", Text::plain(line).to_html()))
        }
        Block::Image { alt, .. } if alt.is_empty() => Ok(()),
        Block::Table(table) => writeln!(html, "{}", table_html(table)),
        Block::Together(blocks)
        | Block::Ending(blocks)
        | Block::Panel { blocks, .. }
        | Block::Placed { blocks, .. } => {
            write_blocks(html, blocks);
            Ok(())
        }
        Block::Figure { alt, .. } | Block::Image { alt, .. } => {
            writeln!(html, "<p role=\"img\" aria-label=\"{0}\">{0}</p>", escape(alt))
        }
        Block::Gap(_) | Block::DownTo(_) | Block::Rule(_) | Block::CutLine(_) | Block::NewPage | Block::Decor(_) => {
            Ok(())
        }
    };
}

fn table_html(table: &Table) -> String {
    let mut html = "<table><thead>".to_owned();
    if !table.groups.is_empty() {
        html.push_str("<tr>");
        for (words, span) in &table.groups {
            let _ = write!(html, "<th scope=\"colgroup\" colspan=\"{span}\">{}</th>", words.to_html());
        }
        html.push_str("</tr>");
    }
    html.push_str("<tr>");
    for column in &table.columns {
        let _ = write!(html, "<th scope=\"col\">{}</th>", column.head.to_html());
    }
    html.push_str("</tr></thead><tbody>");
    for row in &table.rows {
        html.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let words = cell.to_html();
            let _ = if table.row_heads == Some(column) {
                write!(html, "<th scope=\"row\">{words}</th>")
            } else {
                write!(html, "<td>{words}</td>")
            };
        }
        html.push_str("</tr>");
    }
    html.push_str("</tbody></table>");
    html
}
