//! A Rust source as the compiler reads it: identifiers and texts, without comments and without its own tests.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What a source names and says, with the line.
#[derive(Default)]
pub(crate) struct Tokens {
    /// Every identifier.
    pub(crate) names: Vec<(usize, String)>,
    /// Every text in quotes.
    pub(crate) texts: Vec<(usize, String)>,
}

/// Reads a source. Attributes are left out, and with them the comments that document.
pub(crate) fn of(source: &str) -> Tokens {
    let mut tokens = Tokens::default();
    let stream: TokenStream = source.parse().expect("a source that compiles");
    read(stream, &mut tokens);
    tokens
}

fn read(stream: TokenStream, tokens: &mut Tokens) {
    let mut stream = stream.into_iter().peekable();
    let mut in_tests = false;
    while let Some(token) = stream.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '#' => {
                stream.next_if(|next| matches!(next, TokenTree::Punct(bang) if bang.as_char() == '!'));
                if let Some(TokenTree::Group(attribute)) = stream
                    .next_if(|next| matches!(next, TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket))
                {
                    in_tests |= opens_tests(&attribute);
                }
            }
            TokenTree::Punct(end) if end.as_char() == ';' => in_tests = false,
            TokenTree::Group(group) if in_tests && group.delimiter() == Delimiter::Brace => in_tests = false,
            TokenTree::Group(group) => read(group.stream(), tokens),
            TokenTree::Ident(name) => tokens.names.push((name.span().start().line, name.to_string())),
            TokenTree::Literal(literal) if literal.to_string().contains('"') => {
                tokens.texts.push((literal.span().start().line, literal.to_string()));
            }
            TokenTree::Literal(_) | TokenTree::Punct(_) => {}
        }
    }
}

fn opens_tests(attribute: &Group) -> bool {
    matches!(attribute.stream().to_string().as_str(), "cfg (test)" | "cfg(test)" | "test")
}

#[cfg(test)]
mod the_check_itself {
    use super::of;

    const SOURCE: &str = r#"
        //! «Été» in a comment.
        /// «Été» in documentation.
        #[error("été in an attribute")]
        fn season() -> &'static str { say!("été", 'é') }
        #[cfg(test)]
        mod tests { fn winter() -> &'static str { "hiver" } }
        const AFTER: &str = "printemps";
    "#;

    #[test]
    fn sees_texts_but_neither_comments_nor_tests() {
        let texts: Vec<_> = of(SOURCE).texts.into_iter().map(|(_, text)| text).collect();
        assert_eq!(texts, ["\"été\"", "\"printemps\""]);
    }

    #[test]
    fn sees_names_with_their_lines() {
        assert!(of(SOURCE).names.contains(&(5, "season".into())));
        assert!(!of(SOURCE).names.iter().any(|(_, name)| name == "winter"));
    }
}
