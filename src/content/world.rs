//! The shapes of the world map, as the build draws them.

use crate::frameworks::StateCode;
use serde::{Deserialize, Serialize};

/// How wide the map is, in its own units.
pub const WIDTH: u32 = 1000;
/// How high the map is, in its own units.
pub const HEIGHT: u32 = 460;

/// Shapes of States and territories: code and SVG path in turn, sorted by code.
#[derive(Debug, Default, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct World(Vec<String>);

impl World {
    /// Each State or territory that has a shape, with the path of the shape.
    pub fn shapes(&self) -> impl Iterator<Item = (StateCode, &str)> {
        let (pairs, _) = self.0.as_chunks::<2>();
        pairs.iter().filter_map(|[code, path]| Some((StateCode::parse(code)?, path.as_str())))
    }

    /// Whether a State or territory has a shape.
    pub fn holds(&self, state: StateCode) -> bool {
        self.shapes().any(|(code, _)| code == state)
    }

    /// Codes and paths in turn.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn of(shapes: Vec<String>) -> Self {
        Self(shapes)
    }
}
