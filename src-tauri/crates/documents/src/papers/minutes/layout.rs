//! The minutes as blocks.

use super::{Item, Minutes, Part, State, Version};
use crate::block::{Align, Block, Color, Column, Look, Table, Width};
use crate::paper::{About, Paper, Sheet};
use crate::papers::letterhead::{self, Official};
use crate::wording::{self, agenda, hearing, minutes as words};
use crate::words::Text;

/// Running text of minutes: the longest paper, and the densest.
const PROSE: Look = Look::BODY.hyphenated();

/// The minutes as a paper, in one version.
pub fn minutes(data: &Minutes, version: Version) -> Paper {
    let mut blocks = letterhead::banner(&data.council);
    blocks.push(letterhead::title(words::title(data)));
    blocks.push(letterhead::subtitle(words::subtitle(data)));
    blocks.push(banner(version));
    section(&mut blocks, data, version, words::OPENING, Part::Opening);
    blocks.push(letterhead::section(words::PRESENCES));
    blocks.push(roll(data));
    blocks.extend(paragraphs(&data.printed(version, Part::Presences).0));
    section(&mut blocks, data, version, words::MANNER, Part::Manner);
    blocks.push(letterhead::section(words::AGENDA));
    blocks.push(agenda(data));
    if data.has_previous() {
        section(&mut blocks, data, version, words::PREVIOUS, Part::Previous);
    }
    if !data.urgent.is_empty() {
        section(&mut blocks, data, version, words::URGENT, Part::Urgent);
    }
    if !data.items.is_empty() {
        blocks.push(letterhead::section(words::POINTS));
        blocks.extend(data.items.iter().flat_map(|item| point(data, item, version)));
    }
    blocks.push(closing(data, version));
    if data.state == State::Sealed {
        blocks.push(seal(&words::seal(data.sealed_before.as_ref(), data.journal_head.as_ref())));
    }
    Paper {
        about: About { title: words::about(data, version), author: data.council.name.clone(), day: data.drawn_up_on },
        sheet: Sheet {
            footer: Some(words::footer(data)),
            header: Some(words::header(data, version)),
            watermark: data.council.watermark((data.state != State::Sealed).then_some(wording::DRAFT)),
            ..Sheet::default()
        },
        blocks,
    }
}

/// What a version may be used for, on its own ground.
pub(in crate::papers) fn banner(version: Version) -> Block {
    let bar = match version {
        Version::Nominative => Color::BRICK,
        Version::Shareable => Color::PETROL,
    };
    let text = Block::paragraph(words::version(version), Look::BODY.sized(10.0, 13.5).spaced(0.0, 0.0));
    Block::Panel { ground: Color::FLAX_DEEP, bar, blocks: vec![text] }
}

fn paragraphs(texts: &[Text]) -> Vec<Block> {
    texts.iter().map(|text| Block::paragraph(text.clone(), PROSE)).collect()
}

fn section(blocks: &mut Vec<Block>, data: &Minutes, version: Version, title: &str, part: Part) {
    blocks.push(letterhead::section(title));
    blocks.extend(paragraphs(&data.printed(version, part).0));
}

/// The roll call.
fn roll(data: &Minutes) -> Block {
    let [name, quality, college, presence] = words::COLUMNS;
    let rows = data.members.iter().map(|member| {
        vec![
            Text::plain(&member.name),
            Text::plain(&member.quality),
            Text::plain(wording::college(member.college)),
            words::presence(member),
        ]
    });
    Block::Table(Table {
        columns: vec![
            Column::new(name, Width::Share(1.1)),
            Column::new(quality, Width::Share(1.4)),
            Column::new(college, Width::Mm(27.0)),
            Column::new(presence, Width::Share(1.0)),
        ],
        rows: rows.collect(),
        row_heads: Some(0),
        look: Look::BODY.sized(9.5, 12.5).spaced(2.0, 8.0),
        row_height: 0.0,
        groups: Vec::new(),
        at_top: false,
        boxed: false,
    })
}

fn agenda(data: &Minutes) -> Block {
    let points = data.points.iter().filter_map(|point| {
        let number = point.number?;
        Some((format!("{number}."), agenda::topic(&point.topic)))
    });
    Block::labelled(points, 22.0, Look::BODY.sized(10.0, 13.5).spaced(0.0, 4.0))
}

/// One point: what was said, then the decision on its own ground.
pub(in crate::papers) fn point(data: &Minutes, item: &Item, version: Version) -> Vec<Block> {
    let look = Look::BODY.sized(11.5, 15.5).colored(Color::BRICK).spaced(12.0, 3.0);
    let (texts, rewritten) = data.printed(version, Part::Point(item.point()));
    if texts.is_empty() && data.is_told_before(item.point()) {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(3, Text::strong(&heading(data, item, version).words()), look)];
    match item {
        Item::Hearing(examined) if !rewritten => {
            blocks.extend(paragraphs(&hearing::before(examined, version)));
            let decided = hearing::decision(examined, version);
            if !decided.is_empty() {
                let spaced = Look::BODY.spaced(0.0, 2.5);
                let texts = decided.into_iter().map(|text| Block::paragraph(text, spaced)).collect();
                let panel = Block::Panel { ground: Color::FLAX, bar: Color::BRICK, blocks: texts };
                blocks.push(Block::Together(vec![panel]));
            }
        }
        _ => blocks.extend(paragraphs(&texts)),
    }
    // A point of the shareable version is a few lines: it is read at a glance.
    if version == Version::Shareable && !rewritten { vec![Block::Together(blocks)] } else { blocks }
}

fn heading(data: &Minutes, item: &Item, version: Version) -> Text {
    match item {
        Item::Hearing(examined) => hearing::heading(examined, version),
        Item::Anonymous(question) => hearing::anonymous_heading(question),
        Item::Withdrawn(fallen) => hearing::withdrawn_heading(fallen),
        Item::Topic { point, .. } => {
            let topic = data.points.iter().find(|other| other.number == Some(*point));
            hearing::point(*point, &topic.map(|point| agenda::topic(&point.topic)).unwrap_or_default())
        }
    }
}

/// The end, which nobody signs on a page of its own.
fn closing(data: &Minutes, version: Version) -> Block {
    let mut blocks = Vec::new();
    section(&mut blocks, data, version, words::CLOSING, Part::Closing);
    blocks.push(Block::paragraph(words::deposits(data), PROSE));
    blocks.push(signatures(&data.chair, &data.secretary));
    Block::Together(blocks)
}

/// Room for two signatures.
pub(in crate::papers) fn signatures(chair: &Official, secretary: &Official) -> Block {
    let titles = words::SIGNATURES;
    let head = |title: &str, official: &Official| {
        Column::new(Text::strong(&format!("{title} : {}", wording::names::titled(official))), Width::Share(1.0))
            .aligned(Align::Left)
    };
    Block::Ending(vec![Block::Table(Table {
        columns: vec![head(titles[0], chair), head(titles[1], secretary)],
        rows: vec![vec![Text::default(), Text::default()]],
        row_heads: None,
        look: Look::BODY.spaced(12.0, 10.0),
        row_height: 26.0,
        groups: Vec::new(),
        at_top: false,
        boxed: true,
    })])
}

/// The heads from before a seal, on their own ground.
pub(in crate::papers) fn seal(texts: &[Text]) -> Block {
    let look = Look::SMALL.spaced(0.0, 3.0);
    let mut blocks =
        vec![Block::heading(2, Text::strong(words::SEAL), Look::BODY.colored(Color::PETROL).spaced(0.0, 3.0))];
    blocks.extend(texts.iter().map(|text| Block::paragraph(text.clone(), look)));
    Block::Ending(vec![Block::Panel { ground: Color::FLAX, bar: Color::PETROL, blocks }])
}
