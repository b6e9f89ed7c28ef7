//! Reading XML: names with their namespaces, texts with their references resolved, and nothing defined by the file itself.

use std::borrow::Cow;

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::reader::NsReader;

use crate::documents::decode;
use crate::documents::unreadable::Unreadable;

/// The namespaces that matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Space {
    /// WordprocessingML.
    Word,
    /// Formulas.
    Math,
    /// Markup compatibility: alternatives.
    Compatibility,
    /// References to other parts.
    Relation,
    /// Any other.
    Foreign,
    /// None.
    Unbound,
}

/// Transitional and strict names.
const SPACES: &[(&str, Space)] = &[
    ("http://schemas.openxmlformats.org/wordprocessingml/2006/main", Space::Word),
    ("http://purl.oclc.org/ooxml/wordprocessingml/main", Space::Word),
    ("http://schemas.openxmlformats.org/officeDocument/2006/math", Space::Math),
    ("http://purl.oclc.org/ooxml/officeDocument/math", Space::Math),
    ("http://schemas.openxmlformats.org/markup-compatibility/2006", Space::Compatibility),
    ("http://schemas.openxmlformats.org/officeDocument/2006/relationships", Space::Relation),
    ("http://purl.oclc.org/ooxml/officeDocument/relationships", Space::Relation),
];

/// Elements stand in one another no deeper than this: far deeper than any word processor nests them.
const DEEPEST: usize = 10_000;

/// The text of a part.
pub(super) fn decode(bytes: &[u8], part: &str) -> Result<String, Unreadable> {
    decode::text(bytes).map(|decoded| decoded.text).map_err(|_| Unreadable::Damaged { part: part.to_owned() })
}

/// One thing after the other.
pub(super) enum Node<'a> {
    Open(Element<'a>),
    Close,
    Text(Cow<'a, str>),
    End,
}

/// The start of an element. An empty one is followed by its end.
pub(super) struct Element<'a> {
    pub space: Space,
    start: BytesStart<'a>,
    /// Namespace, name and value of each attribute.
    attributes: Vec<(Space, String, String)>,
}

impl Element<'_> {
    /// The name without its prefix.
    pub(super) fn name(&self) -> &str {
        self.start.local_name().into_inner()
    }

    /// Namespace and name, to match by.
    pub(super) fn key(&self) -> (Space, &str) {
        (self.space, self.name())
    }

    /// The value of an attribute in the namespace of WordprocessingML.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.of(Space::Word, name)
    }

    /// The value of an attribute without a namespace, such as those of relationships.
    pub(super) fn plain(&self, name: &str) -> Option<&str> {
        self.of(Space::Unbound, name)
    }

    /// The value of an attribute that refers to another part.
    pub(super) fn relation(&self, name: &str) -> Option<&str> {
        self.of(Space::Relation, name)
    }

    fn of(&self, space: Space, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(of, known, _)| *of == space && known == name).map(|(.., value)| value.as_str())
    }

    /// Whether white space at the ends of the text belongs to it.
    pub(super) fn keeps_space(&self) -> bool {
        self.of(Space::Foreign, "space") == Some("preserve")
    }

    /// Whether a property is switched on: by standing there, unless its value says otherwise.
    pub(super) fn is_on(&self) -> bool {
        !matches!(self.value("val"), Some("0" | "false" | "off" | "none"))
    }
}

/// Reads a part.
pub(super) struct Xml<'a> {
    reader: NsReader<&'a [u8]>,
    part: &'a str,
    depth: usize,
    begun: bool,
}

impl<'a> Xml<'a> {
    pub(super) fn new(text: &'a str, part: &'a str) -> Self {
        let mut reader = NsReader::from_str(text);
        reader.config_mut().expand_empty_elements = true;
        Xml { reader, part, depth: 0, begun: false }
    }

    fn damaged(&self) -> Unreadable {
        Unreadable::Damaged { part: self.part.to_owned() }
    }

    pub(super) fn next(&mut self) -> Result<Node<'a>, Unreadable> {
        loop {
            let event = self.reader.read_event().map_err(|_| self.damaged())?;
            return Ok(match event {
                Event::Start(start) => {
                    self.depth += 1;
                    if self.depth > DEEPEST {
                        return Err(self.damaged());
                    }
                    self.begun = true;
                    Node::Open(self.element(start)?)
                }
                Event::End(_) => {
                    self.depth = self.depth.saturating_sub(1);
                    Node::Close
                }
                Event::Text(text) => Node::Text(text.into_inner()),
                Event::CData(text) => Node::Text(text.into_inner()),
                Event::GeneralRef(reference) => {
                    let c = match reference.resolve_char_ref().map_err(|_| self.damaged())? {
                        Some(c) => c,
                        None => predefined(&reference.into_inner()).ok_or_else(|| self.damaged())?,
                    };
                    Node::Text(Cow::Owned(c.to_string()))
                }
                Event::DocType(_) => return Err(Unreadable::DocumentType { part: self.part.to_owned() }),
                // A part that breaks off leaves elements open; nothing at all is no part either.
                Event::Eof if self.depth > 0 || !self.begun => return Err(self.damaged()),
                Event::Eof => Node::End,
                Event::Empty(_) | Event::Comment(_) | Event::Decl(_) | Event::PI(_) => continue,
            });
        }
    }

    fn element(&self, start: BytesStart<'a>) -> Result<Element<'a>, Unreadable> {
        let resolver = self.reader.resolver();
        let space = space(resolver.resolve_element(start.name()).0);
        let mut attributes = Vec::new();
        // Doubled attributes are met by the first: looking for them takes time that grows with the square.
        for attribute in start.attributes().with_checks(false) {
            let attribute = attribute.map_err(|_| self.damaged())?;
            let (of, name) = resolver.resolve_attribute(attribute.key);
            let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|_| self.damaged())?;
            attributes.push((self::space(of), name.into_inner().to_owned(), value.into_owned()));
        }
        Ok(Element { space, start, attributes })
    }
}

fn space(resolved: ResolveResult<'_>) -> Space {
    match resolved {
        ResolveResult::Bound(namespace) => {
            let known = SPACES.iter().find(|(name, _)| *name == namespace.into_inner());
            known.map_or(Space::Foreign, |(_, space)| *space)
        }
        ResolveResult::Unbound | ResolveResult::Unknown(_) => Space::Unbound,
    }
}

fn predefined(name: &str) -> Option<char> {
    Some(match name {
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        _ => return None,
    })
}
