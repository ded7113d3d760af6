//! Values of the shape the page's types declare: what a command is asked by a page that is nearly right.

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use serde_json::{Map, Value, json};
use std::collections::HashMap;
use std::fs;
use std::path::Path;
use tests::top;

/// What a type of the page allows.
#[derive(Debug, Clone)]
enum Shape {
    Text,
    Number,
    Truth,
    Null,
    Word(String),
    Named(String),
    List(Box<Shape>),
    Several(Vec<Shape>),
    Object(Vec<(String, Shape)>),
    /// One of them.
    Either(Vec<Shape>),
    /// A key of a closed list, and its value.
    Keyed(Box<Shape>, Box<Shape>),
}

/// The types of the page, and the arguments of each command.
pub(crate) struct Shapes {
    named: HashMap<String, Shape>,
    commands: HashMap<String, Shape>,
}

impl Shapes {
    pub(crate) fn read() -> Self {
        let ipc = top().join("ui/src/lib/ipc");
        let texts = |folder: &Path| -> Vec<String> {
            let files = fs::read_dir(folder).expect("types").map(|file| file.expect("a file").path());
            files.map(|file| fs::read_to_string(file).expect("a type")).collect()
        };
        let named = texts(&ipc.join("bindings")).iter().filter_map(|text| declared(text)).collect();
        let commands = texts(&ipc.join("commands"));
        Self { named, commands: commands.iter().flat_map(|text| asked(text)).collect() }
    }

    /// Arguments of a command, of the right shape and of whatever values.
    pub(crate) fn arguments(&self, command: &str, runner: &mut TestRunner) -> Value {
        self.commands.get(command).map_or_else(|| json!({}), |shape| self.value(shape, runner))
    }

    fn value(&self, shape: &Shape, runner: &mut TestRunner) -> Value {
        let below = |bound: usize, runner: &mut TestRunner| drawn(&(0..bound.max(1)), runner);
        match shape {
            Shape::Text => drawn(&text(), runner).into(),
            Shape::Number => drawn(&number(), runner).into(),
            Shape::Truth => drawn(&any::<bool>(), runner).into(),
            Shape::Null => Value::Null,
            Shape::Word(word) => word.clone().into(),
            Shape::Named(name) => self.value(self.named.get(name).unwrap_or(&Shape::Null), runner),
            Shape::List(one) => (0..below(3, runner)).map(|_| self.value(one, runner)).collect(),
            Shape::Several(all) => all.iter().map(|one| self.value(one, runner)).collect(),
            Shape::Object(fields) => {
                fields.iter().map(|(name, one)| (name.clone(), self.value(one, runner))).collect::<Map<_, _>>().into()
            }
            Shape::Either(all) => self.value(&all[below(all.len(), runner)], runner),
            Shape::Keyed(key, one) => match self.value(key, runner) {
                Value::String(key) => json!({ key: self.value(one, runner) }),
                _ => json!({}),
            },
        }
    }
}

fn drawn<S: Strategy>(strategy: &S, runner: &mut TestRunner) -> S::Value {
    strategy.new_tree(runner).expect("a value").current()
}

/// Texts that fields hold dear: days, moments, codes, and what a hand would type.
fn text() -> impl Strategy<Value = String> {
    let kept = [
        "",
        "2026-11-27",
        "2026-02-30",
        "0001-01-01",
        "59370",
        "14:30",
        "CL-2026-04",
        "06 39 98 00 00",
        "Ys",
        "\u{202E}\u{0}",
    ];
    prop_oneof![
        4 => prop::sample::select(kept.map(str::to_owned).to_vec()),
        2 => (2020_i32..2032, 1_u32..13, 1_u32..32).prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}")),
        2 => "\\PC{0,30}",
        1 => Just("x".repeat(100_000)),
    ]
}

/// Numbers that fields hold dear: ids that are there, ids that are not, amounts, minutes.
fn number() -> impl Strategy<Value = i64> {
    prop_oneof![5 => 0_i64..40, 1 => -3_i64..0, 1 => 0_i64..100_000_000, 1 => Just(i64::from(i32::MAX)), 1 => Just(9_007_199_254_740_991)]
}

/// The type a file of bindings declares.
fn declared(text: &str) -> Option<(String, Shape)> {
    let mut words = Words::of(text.split_once("export type ")?.1);
    let name = words.next_word();
    words.expect("=");
    Some((name, words.shape()))
}

/// The commands a file of the client declares, with what each is asked for.
fn asked(text: &str) -> Vec<(String, Shape)> {
    let lines = text.lines().filter_map(|line| line.trim().split_once(": (args: "));
    lines.map(|(name, rest)| (name.to_owned(), Words::of(rest).shape())).collect()
}

/// The words of a type, one after the other.
struct Words(std::vec::IntoIter<String>, Option<String>);

impl Words {
    fn of(text: &str) -> Self {
        let mut words = Vec::new();
        let mut rest = text;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                '/' => rest.find("*/").map_or(rest.len(), |end| end + 2),
                '"' | '\'' => rest[1..].find(first).map_or(rest.len(), |end| end + 2),
                _ if first.is_alphanumeric() || first == '_' => {
                    rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_').unwrap_or(rest.len())
                }
                _ => first.len_utf8(),
            };
            if !first.is_whitespace() && first != '/' {
                words.push(rest[..length].to_owned());
            }
            rest = &rest[length..];
        }
        let mut words = words.into_iter();
        let next = words.next();
        Self(words, next)
    }

    fn next_word(&mut self) -> String {
        std::mem::replace(&mut self.1, self.0.next()).unwrap_or_default()
    }

    fn is(&self, word: &str) -> bool {
        self.1.as_deref() == Some(word)
    }

    /// Passes over a word, if it is the next.
    fn passes(&mut self, word: &str) -> bool {
        let is_next = self.is(word);
        if is_next {
            self.next_word();
        }
        is_next
    }

    fn expect(&mut self, word: &str) {
        assert!(self.passes(word), "{word} is awaited, {:?} is there", self.1);
    }

    fn shape(&mut self) -> Shape {
        self.passes("|");
        let mut all = vec![self.one()];
        while self.passes("|") {
            all.push(self.one());
        }
        if all.len() == 1 { all.remove(0) } else { Shape::Either(all) }
    }

    fn one(&mut self) -> Shape {
        let word = self.next_word();
        let mut shape = match word.as_str() {
            "string" => Shape::Text,
            "number" | "bigint" => Shape::Number,
            "null" => Shape::Null,
            "boolean" | "true" | "false" => Shape::Truth,
            "(" => self.until(")"),
            "{" => self.object(),
            "[" => Shape::Several(self.several()),
            "Array" => {
                self.expect("<");
                let one = self.shape();
                self.expect(">");
                Shape::List(Box::new(one))
            }
            _ if word.starts_with(['"', '\'']) => Shape::Word(word.trim_matches(['"', '\'']).to_owned()),
            // A channel: the page makes one, whatever it is told.
            _ if self.passes("<") => {
                self.until(">");
                Shape::Null
            }
            _ => Shape::Named(word),
        };
        while self.passes("[") {
            self.expect("]");
            shape = Shape::List(Box::new(shape));
        }
        // What is joined has the fields of both.
        while self.passes("&") {
            shape = match (shape, self.one()) {
                (Shape::Object(mut fields), Shape::Object(more)) => {
                    fields.extend(more);
                    Shape::Object(fields)
                }
                (first, _) => first,
            };
        }
        shape
    }

    fn until(&mut self, end: &str) -> Shape {
        let shape = self.shape();
        self.expect(end);
        shape
    }

    fn several(&mut self) -> Vec<Shape> {
        let mut all = Vec::new();
        while !self.passes("]") {
            all.push(self.shape());
            self.passes(",");
        }
        all
    }

    fn object(&mut self) -> Shape {
        let mut fields = Vec::new();
        while !self.passes("}") {
            if self.passes("[") {
                return self.keyed();
            }
            let name = self.next_word().trim_matches(['"', '\'']).to_owned();
            self.passes("?");
            self.expect(":");
            fields.push((name, self.shape()));
            let _ = self.passes(",") || self.passes(";");
        }
        Shape::Object(fields)
    }

    /// `{ [key in T]?: U }`.
    fn keyed(&mut self) -> Shape {
        self.next_word();
        self.expect("in");
        let key = self.until("]");
        self.passes("?");
        self.expect(":");
        let one = self.shape();
        self.expect("}");
        Shape::Keyed(Box::new(key), Box::new(one))
    }
}

#[test]
fn the_types_of_the_page_are_understood() {
    let shapes = Shapes::read();
    assert!(shapes.named.len() > 300 && shapes.commands.len() > 150, "{} types", shapes.named.len());
    let mut runner = TestRunner::deterministic();
    let Shape::Object(fields) =
        Words::of("{ kind: 'one', of: Array<[string, T]> | null; more?: { a: number } }").shape()
    else {
        panic!("an object")
    };
    assert_eq!(fields.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>(), ["kind", "of", "more"]);
    let given = shapes.arguments("plan_meeting", &mut runner);
    assert!(given["meeting"].is_object(), "{given}");
}
