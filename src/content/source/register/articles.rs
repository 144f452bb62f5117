//! Whether a list of articles carries one of them.

/// Whether an article stands in the list: as it is, or by its number, as 6(3) stands in "6" and 15 in "13-16".
pub fn carries(articles: &[String], article: &str) -> bool {
    let within = |part: &str| {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        match (number(first), number(last), number(article)) {
            (Some(first), last, Some(asked)) => (first..=last.unwrap_or(first)).contains(&asked),
            _ => false,
        }
    };
    articles.iter().any(|entry| entry == article || entry.split(", ").any(within))
}

/// The number that an article begins with, in figures or in Roman ones.
fn number(article: &str) -> Option<u32> {
    let start = article.split(|letter: char| !letter.is_ascii_alphanumeric()).next()?;
    let figures: String = start.chars().take_while(char::is_ascii_digit).collect();
    figures.parse().ok().or_else(|| roman(start))
}

fn roman(text: &str) -> Option<u32> {
    let value = |letter| match letter {
        'I' => Some(1),
        'V' => Some(5),
        'X' => Some(10),
        _ => None,
    };
    let values: Vec<u32> = text.chars().map(value).collect::<Option<_>>()?;
    let next = values.iter().skip(1).chain(std::iter::once(&0));
    let (added, taken): (Vec<_>, Vec<_>) = values.iter().zip(next).partition(|(value, next)| value >= next);
    let sum = |part: Vec<(&u32, &u32)>| part.into_iter().map(|(value, _)| *value).sum::<u32>();
    sum(added).checked_sub(sum(taken)).filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn by_number() {
        for (list, article, stands) in [
            ("6", "6(3)", true),
            ("6", "16", false),
            ("3(c)-(d)", "3(c)", true),
            ("13-16", "15", true),
            ("13-16", "17", false),
            ("5-6, 8, 23", "8", true),
            ("5-6, 8, 23", "7", false),
            ("I-IV", "III", true),
            ("I-IV", "IX", false),
            ("VIII", "VIII", true),
            ("Objective 9", "Objective 9", true),
            ("Objective 9", "Objective 10", false),
        ] {
            assert_eq!(carries(&[list.to_owned()], article), stands, "{article} in {list}");
        }
    }
}
