//! Writes JSON, indented by two spaces; short lists on one line.

/// A JSON text in the making.
#[derive(Default)]
pub(super) struct Json {
    text: String,
    /// For each open object or list whether it is written on one line.
    inline: Vec<bool>,
    /// Whether something precedes on the same level, so that a comma is due.
    filled: bool,
    /// Whether a key has just been written.
    keyed: bool,
}

impl Json {
    /// Opens an object or a list, one member a line.
    pub(super) fn open(&mut self, bracket: char) {
        self.member();
        self.text.push(bracket);
        self.inline.push(false);
        self.filled = false;
    }

    /// Opens an object or a list on one line.
    pub(super) fn line(&mut self, bracket: char) {
        self.member();
        self.text.push(bracket);
        self.inline.push(true);
        self.filled = false;
    }

    /// Closes the object or list opened last.
    pub(super) fn close(&mut self, bracket: char) {
        let inline = self.inline.pop().unwrap_or(true);
        if !inline && self.filled {
            self.new_line();
        }
        self.text.push(bracket);
        self.filled = true;
    }

    /// The key of the member that follows.
    pub(super) fn key(&mut self, key: &str) {
        self.member();
        self.quote(key);
        self.text.push_str(": ");
        self.keyed = true;
    }

    /// A string.
    pub(super) fn string(&mut self, text: &str) {
        self.member();
        self.quote(text);
    }

    /// A string, or null.
    pub(super) fn string_or_null(&mut self, text: Option<&str>) {
        if let Some(text) = text {
            self.string(text);
        } else {
            self.member();
            self.text.push_str("null");
        }
    }

    /// The text, with a line end behind it.
    pub(super) fn end(mut self) -> String {
        self.text.push('\n');
        self.text
    }

    /// What comes before a member: nothing behind a key, else a comma where one is due and the line it stands on.
    fn member(&mut self) {
        if core::mem::take(&mut self.keyed) {
            self.filled = true;
            return;
        }
        if self.filled {
            self.text.push(',');
        }
        match self.inline.last() {
            Some(false) => self.new_line(),
            Some(true) if self.filled => self.text.push(' '),
            _ => {}
        }
        self.filled = true;
    }

    fn new_line(&mut self) {
        self.text.push('\n');
        for _ in 0..self.inline.len() {
            self.text.push_str("  ");
        }
    }

    fn quote(&mut self, text: &str) {
        const HEX: &[u8; 16] = b"0123456789abcdef";
        self.text.push('"');
        for character in text.chars() {
            match character {
                '"' => self.text.push_str("\\\""),
                '\\' => self.text.push_str("\\\\"),
                '\n' => self.text.push_str("\\n"),
                control @ ..' ' => {
                    self.text.push_str("\\u00");
                    for half in [control as usize >> 4, control as usize & 15] {
                        self.text.push(char::from(HEX[half & 15]));
                    }
                }
                other => self.text.push(other),
            }
        }
        self.text.push('"');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn layout_and_escapes() {
        let mut json = Json::default();
        json.open('{');
        json.key("a");
        json.string("x\"\\\n\u{1}\u{1f}é");
        json.key("b");
        json.line('[');
        json.string("1");
        json.string("2");
        json.close(']');
        json.key("c");
        json.open('[');
        json.close(']');
        json.key("d");
        json.open('[');
        json.line('{');
        json.key("e");
        json.string_or_null(None);
        json.key("f");
        json.string("g");
        json.close('}');
        json.close(']');
        json.close('}');
        let expected = "{\n  \"a\": \"x\\\"\\\\\\n\\u0001\\u001fé\",\n  \"b\": [\"1\", \"2\"],\n  \"c\": [],\n  \"d\": [\n    \
            {\"e\": null, \"f\": \"g\"}\n  ]\n}\n";
        assert_eq!(json.end(), expected);
    }
}
