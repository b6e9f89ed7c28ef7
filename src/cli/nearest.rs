//! The nearest of the names that there are, for whoever mistyped one.

/// The known name that is nearest to `typed`, if one is near.
pub fn nearest<'a>(typed: &str, known: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let typed = typed.to_lowercase();
    let near = |name: &&'a str| {
        let distance = strsim::osa_distance(&typed, &name.to_lowercase());
        // A part of a name is a sign as good as a slip: `over-limit` for `words/over-limit`.
        let part = name.split(['/', '-', '.', '_']).count() > 1 && typed.len() > 3 && name.contains(typed.as_str());
        (distance * 3 <= name.len().max(3) || part).then_some((!part, distance))
    };
    known.into_iter().filter_map(|name| near(&name).map(|key| (key, name))).min().map(|(_, name)| name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slips_and_parts_are_near_and_other_words_are_not() {
        let known = ["words/over-limit", "items/doubled", "template", "templates"];
        assert_eq!(nearest("words/over-limmit", known), Some("words/over-limit"));
        assert_eq!(nearest("over-limit", known), Some("words/over-limit"));
        assert_eq!(nearest("tempalte", known), Some("template"));
        assert_eq!(nearest("colour", known), None);
        assert_eq!(nearest("", known), None);
    }
}
