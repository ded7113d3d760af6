//! The structure tree: what each piece of ink is, for those who hear the page.

/// A node of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct NodeId(pub(crate) usize);

/// What a node is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Document,
    Heading(u8),
    Paragraph,
    List,
    Item,
    Label,
    ItemBody,
    Table,
    TableHead,
    TableBody,
    Row,
    ColumnHead,
    RowHead,
    Cell,
    /// A heading over so many columns.
    GroupHead(usize),
    Figure,
    Link,
    Note,
}

impl Role {
    /// The standard structure type.
    pub(crate) const fn tag(self) -> &'static str {
        match self {
            Self::Document => "Document",
            Self::Heading(1) => "H1",
            Self::Heading(2) => "H2",
            Self::Heading(_) => "H3",
            Self::Paragraph => "P",
            Self::List => "L",
            Self::Item => "LI",
            Self::Label => "Lbl",
            Self::ItemBody => "LBody",
            Self::Table => "Table",
            Self::TableHead => "THead",
            Self::TableBody => "TBody",
            Self::Row => "TR",
            Self::ColumnHead | Self::RowHead | Self::GroupHead(_) => "TH",
            Self::Cell => "TD",
            Self::Figure => "Figure",
            Self::Link => "Link",
            Self::Note => "Note",
        }
    }
}

/// What a node holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kid {
    /// Another node.
    Node(NodeId),
    /// Ink of a page.
    Content {
        /// Page, from 0.
        page: usize,
        /// Number of the marked content on that page.
        mark: usize,
    },
    /// What is clicked, by its number among those of the paper.
    Click(usize),
}

/// One node.
#[derive(Debug, Clone)]
pub(crate) struct Node {
    pub(crate) role: Role,
    pub(crate) parent: Option<NodeId>,
    pub(crate) kids: Vec<Kid>,
    /// What a figure says.
    pub(crate) alt: Option<String>,
    /// Where a figure stands: left, top, width, height, in points from the top-left corner.
    pub(crate) frame: Option<[f32; 4]>,
}

/// The tree. Its first node is the document.
#[derive(Debug, Clone)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    /// Page, then marked content, to the node that owns it.
    owners: Vec<Vec<NodeId>>,
}

impl Tree {
    pub(crate) const ROOT: NodeId = NodeId(0);

    pub(crate) fn new() -> Self {
        let root = Node { role: Role::Document, parent: None, kids: Vec::new(), alt: None, frame: None };
        Self { nodes: vec![root], owners: Vec::new() }
    }

    /// Adds a node as the last kid of another.
    pub(crate) fn add(&mut self, parent: NodeId, role: Role) -> NodeId {
        let id = NodeId(self.nodes.len());
        self.nodes.push(Node { role, parent: Some(parent), kids: Vec::new(), alt: None, frame: None });
        self.nodes[parent.0].kids.push(Kid::Node(id));
        id
    }

    /// Says what a figure shows.
    pub(crate) fn describe(&mut self, node: NodeId, alt: &str) {
        self.nodes[node.0].alt = Some(alt.to_owned());
    }

    /// Says where a figure stands.
    pub(crate) fn frame(&mut self, node: NodeId, frame: [f32; 4]) {
        self.nodes[node.0].frame = Some(frame);
    }

    /// Adds what is clicked to a node.
    pub(crate) fn click(&mut self, node: NodeId, number: usize) {
        self.nodes[node.0].kids.push(Kid::Click(number));
    }

    /// Begins a piece of ink of a node on a page; gives its number there.
    pub(crate) fn mark(&mut self, node: NodeId, page: usize) -> usize {
        while self.owners.len() <= page {
            self.owners.push(Vec::new());
        }
        let mark = self.owners[page].len();
        self.owners[page].push(node);
        self.nodes[node.0].kids.push(Kid::Content { page, mark });
        mark
    }

    /// The notes, in order: each is known by a name of its own.
    pub(crate) fn notes(&self) -> impl Iterator<Item = NodeId> {
        self.nodes.iter().enumerate().filter(|(_, node)| node.role == Role::Note).map(|(at, _)| NodeId(at))
    }

    pub(crate) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The nodes that own the ink of a page, by number.
    pub(crate) fn owners(&self, page: usize) -> &[NodeId] {
        self.owners.get(page).map_or(&[], Vec::as_slice)
    }
}
