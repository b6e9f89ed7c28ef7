//! A small map from field ids to values.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, Serializer};

/// Values by field id, in the order of the ids. Made for the few dozen fields of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ByField<T>(Vec<(String, T)>);

impl<T> ByField<T> {
    /// A map without values.
    pub const fn new() -> Self {
        ByField(Vec::new())
    }

    /// The value of a field.
    pub fn get(&self, field: &str) -> Option<&T> {
        self.place(field).ok().map(|at| &self.0[at].1)
    }

    /// Sets the value of a field and gives back the one before.
    pub fn insert(&mut self, field: impl Into<String>, value: T) -> Option<T> {
        let field = field.into();
        match self.place(&field) {
            Ok(at) => Some(std::mem::replace(&mut self.0[at].1, value)),
            Err(at) => {
                self.0.insert(at, (field, value));
                None
            }
        }
    }

    /// Takes the value of a field out.
    pub fn remove(&mut self, field: &str) -> Option<T> {
        self.place(field).ok().map(|at| self.0.remove(at).1)
    }

    /// Ids and values, in the order of the ids.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &T)> {
        self.0.iter().map(|(field, value)| (field.as_str(), value))
    }

    /// Ids and values, to change the values.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = (&str, &mut T)> {
        self.0.iter_mut().map(|(field, value)| (field.as_str(), value))
    }

    /// Whether there is no value.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    fn place(&self, field: &str) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.as_str().cmp(field))
    }
}

impl<T> Default for ByField<T> {
    fn default() -> Self {
        ByField::new()
    }
}

impl<F: Into<String>, T> FromIterator<(F, T)> for ByField<T> {
    fn from_iter<I: IntoIterator<Item = (F, T)>>(pairs: I) -> Self {
        let mut map = ByField::new();
        for (field, value) in pairs {
            map.insert(field, value);
        }
        map
    }
}

impl<T> IntoIterator for ByField<T> {
    type Item = (String, T);
    type IntoIter = std::vec::IntoIter<(String, T)>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<T: Serialize> Serialize for ByField<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.iter())
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for ByField<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(ByFieldVisitor(PhantomData))
    }
}

struct ByFieldVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for ByFieldVisitor<T> {
    type Value = ByField<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a map with field ids as keys")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ByField<T>, A::Error> {
        let mut values = ByField::new();
        while let Some((field, value)) = map.next_entry::<String, T>()? {
            values.insert(field, value);
        }
        Ok(values)
    }
}
