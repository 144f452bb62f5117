//! Draws the world map at build time: the shapes of the npm package `world-atlas` (Natural Earth, public domain) in an
//! equal-area projection, to whole units, each step from the one before.

use crate::content::world::{WIDTH, World};
use crate::frameworks::StateCode;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

/// Where `scripts/setup` puts the shapes.
pub const ATLAS: &str = ".tools/npm/node_modules/world-atlas/countries-110m.json";

/// The north end of the map, in degrees; the south end follows from its height.
const NORTH: f64 = 84.0;

/// Which shape stands for which State: `world.toml`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Codes {
    by_name: BTreeMap<String, String>,
    left_out: BTreeMap<String, String>,
    by_number: BTreeMap<String, String>,
}

/// A `TopoJSON` file, as far as it is read.
#[derive(Deserialize)]
struct Topology {
    arcs: Vec<Vec<[i32; 2]>>,
    transform: Transform,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: [f64; 2],
    translate: [f64; 2],
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Geometry>,
}

#[derive(Deserialize)]
struct Geometry {
    id: Option<String>,
    properties: Properties,
    #[serde(flatten)]
    rings: Rings,
}

#[derive(Deserialize)]
struct Properties {
    name: String,
}

/// Rings of places of arcs; a negative place is the arc from its end to its start, counted from -1.
#[derive(Deserialize)]
#[serde(tag = "type", content = "arcs")]
enum Rings {
    Polygon(Vec<Vec<i32>>),
    MultiPolygon(Vec<Vec<Vec<i32>>>),
}

/// The map, from the shapes and the file that says which is which.
///
/// # Errors
/// What is wrong, in a plain sentence.
pub fn world(content: &Path, atlas: &Path) -> Result<World, String> {
    let read = |path: &Path| std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()));
    let codes: Codes =
        toml::from_str(&read(&content.join("world.toml"))?).map_err(|error| format!("world.toml: {error}"))?;
    let text = read(atlas).map_err(|error| format!("{error}; run scripts/setup build"))?;
    let topology: Topology = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", atlas.display()))?;
    let arcs: Vec<Vec<[f64; 2]>> = topology.arcs.iter().map(|arc| degrees(arc, &topology.transform)).collect();
    let mut shapes: BTreeMap<String, String> = BTreeMap::new();
    for geometry in &topology.objects.countries.geometries {
        let number = geometry.id.as_deref().unwrap_or_default();
        if codes.left_out.contains_key(number) {
            continue;
        }
        let code = codes.by_number.get(number).or_else(|| codes.by_name.get(&geometry.properties.name));
        let code = code.filter(|code| StateCode::parse(code).is_some());
        let code =
            code.ok_or_else(|| format!("world.toml names no State for {} {}", number, geometry.properties.name))?;
        let rings: Vec<&Vec<i32>> = match &geometry.rings {
            Rings::Polygon(rings) => rings.iter().collect(),
            Rings::MultiPolygon(polygons) => polygons.iter().flatten().collect(),
        };
        shapes.entry(code.clone()).or_default().push_str(&path(&whole_rings(&rings, &arcs)));
    }
    Ok(World::of(shapes.into_iter().flat_map(|(code, path)| [code, path]).collect()))
}

/// The points of an arc as longitude and latitude.
fn degrees(arc: &[[i32; 2]], transform: &Transform) -> Vec<[f64; 2]> {
    let (mut x, mut y) = (0, 0);
    let point = |[right, up]: &[i32; 2]| {
        x += right;
        y += up;
        let at = |number: i32, axis: usize| f64::from(number) * transform.scale[axis] + transform.translate[axis];
        [at(x, 0), at(y, 1)]
    };
    arc.iter().map(point).collect()
}

/// The rings in units of the map. A ring over the 180th meridian becomes one ring on each side of it.
fn whole_rings(rings: &[&Vec<i32>], arcs: &[Vec<[f64; 2]>]) -> Vec<Vec<(i32, i32)>> {
    let unit = f64::from(WIDTH) / (2.0 * equal_earth(180.0, 0.0).0);
    let (east, north) = (equal_earth(180.0, 0.0).0, equal_earth(0.0, NORTH).1);
    let mut whole_rings = Vec::new();
    for ring in rings {
        let mut points: Vec<[f64; 2]> = Vec::new();
        for place in *ring {
            let index = usize::try_from(if *place < 0 { !*place } else { *place }).unwrap_or_default();
            let arc = arcs.get(index).map_or(&[][..], Vec::as_slice);
            let mut arc: Vec<[f64; 2]> = arc.to_vec();
            if *place < 0 {
                arc.reverse();
            }
            points.extend(arc);
        }
        for (longitude, latitude) in
            cut(&points).into_iter().map(|part| part.into_iter().unzip::<f64, f64, Vec<_>, Vec<_>>())
        {
            let project = |(longitude, latitude): (f64, f64)| {
                let (across, above) = equal_earth(longitude, latitude);
                (whole((across + east) * unit), whole((north - above) * unit))
            };
            let mut points: Vec<(i32, i32)> = longitude.into_iter().zip(latitude).map(project).collect();
            points.dedup();
            if points.first() == points.last() {
                points.pop();
            }
            // A ring of one or two points has no inside at this size.
            if points.len() > 2 {
                whole_rings.push(points);
            }
        }
    }
    whole_rings
}

/// A ring, or its parts on either side of the 180th meridian.
fn cut(ring: &[[f64; 2]]) -> Vec<Vec<(f64, f64)>> {
    // The longitudes as they run on, beyond 180 degrees where the ring leaps from one edge of the map to the other.
    let mut turns = 0.0;
    let mut before = None;
    let mut running = Vec::new();
    for [longitude, latitude] in ring {
        if let Some(before) = before {
            if longitude - before > 180.0 {
                turns -= 360.0;
            } else if before - longitude > 180.0 {
                turns += 360.0;
            }
        }
        before = Some(*longitude);
        running.push((longitude + turns, *latitude));
    }
    let beyond = |edge: f64, east: bool| running.iter().any(|point| if east { point.0 > edge } else { point.0 < edge });
    let mut parts = vec![kept(&running, -180.0, 180.0)];
    if beyond(180.0, true) {
        parts.push(kept(&running, 180.0, 540.0).into_iter().map(|(x, y)| (x - 360.0, y)).collect());
    }
    if beyond(-180.0, false) {
        parts.push(kept(&running, -540.0, -180.0).into_iter().map(|(x, y)| (x + 360.0, y)).collect());
    }
    parts
}

/// The part of a ring between two meridians (Sutherland and Hodgman 1974).
fn kept(ring: &[(f64, f64)], west: f64, east: f64) -> Vec<(f64, f64)> {
    let mut points = ring.to_vec();
    for (edge, inside) in [(west, 1.0), (east, -1.0)] {
        let within = |point: (f64, f64)| (point.0 - edge) * inside >= 0.0;
        let mut clipped = Vec::new();
        for (place, point) in points.iter().enumerate() {
            let before = points[(place + points.len() - 1) % points.len()];
            if within(before) != within(*point) {
                let share = (edge - before.0) / (point.0 - before.0);
                clipped.push((edge, before.1 + share * (point.1 - before.1)));
            }
            if within(*point) {
                clipped.push(*point);
            }
        }
        points = clipped;
    }
    points
}

#[expect(clippy::cast_possible_truncation, reason = "within the map, which is a thousand units wide")]
fn whole(number: f64) -> i32 {
    number.round() as i32
}

/// The Equal Earth projection (Šavrič, Patterson and Jenny 2018): degrees to its own units, north up.
fn equal_earth(longitude: f64, latitude: f64) -> (f64, f64) {
    const A: [f64; 4] = [1.340_264, -0.081_106, 0.000_893, 0.003_796];
    let half = 3.0_f64.sqrt() / 2.0;
    let angle = (half * latitude.to_radians().sin()).asin();
    let (square, sixth) = (angle.powi(2), angle.powi(6));
    let slope = A[0] + 3.0 * A[1] * square + sixth * (7.0 * A[2] + 9.0 * A[3] * square);
    let across = longitude.to_radians() * angle.cos() / (half * slope);
    (across, angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square)))
}

/// The rings as one SVG path, in relative steps. Shapes of the same State follow each other, so each begins absolutely.
fn path(rings: &[Vec<(i32, i32)>]) -> String {
    let mut path = String::new();
    let mut at = (0, 0);
    for ring in rings {
        let Some(first) = ring.first() else { continue };
        path.push(if path.is_empty() { 'M' } else { 'm' });
        step(&mut path, at, *first, true);
        path.push('l');
        let mut before = first;
        for (count, point) in ring.iter().skip(1).enumerate() {
            step(&mut path, *before, *point, count == 0);
            before = point;
        }
        path.push('z');
        at = *first;
    }
    path
}

/// A step, in as few characters as tell its numbers apart.
fn step(path: &mut String, from: (i32, i32), to: (i32, i32), begins: bool) {
    for (number, apart) in [(to.0 - from.0, !begins), (to.1 - from.1, true)] {
        if apart && number >= 0 {
            path.push(' ');
        }
        path.push_str(&number.to_string());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::content::world::HEIGHT;

    #[test]
    fn places_fall_where_they_lie() {
        let unit = f64::from(WIDTH) / (2.0 * equal_earth(180.0, 0.0).0);
        // Published values of the projection: the equator is 2.70663 either way, the pole 1.31736 up.
        assert!((equal_earth(180.0, 0.0).0 - 2.706_629).abs() < 1e-4);
        assert!((equal_earth(0.0, 90.0).1 - 1.317_362).abs() < 1e-4);
        // Cape Horn is on the map.
        let north = equal_earth(0.0, NORTH).1;
        assert!((north - equal_earth(-67.0, -56.0).1) * unit < f64::from(HEIGHT));
    }

    #[test]
    fn steps_are_relative() {
        let ring = vec![(1, 1), (5, 1), (5, 4), (1, 4)];
        assert_eq!(path(&[ring.clone(), ring]), "M1 1l4 0 0 3-4 0zm0 0l4 0 0 3-4 0z");
    }

    #[test]
    fn a_ring_over_the_edge_of_the_map_is_cut_in_two() {
        let ring = [[170.0, 10.0], [-170.0, 10.0], [-170.0, 20.0], [170.0, 20.0]];
        let parts = cut(&ring);
        assert_eq!(parts.len(), 2);
        assert!(parts[0].iter().all(|point| (170.0..=180.0).contains(&point.0)), "{parts:?}");
        assert!(parts[1].iter().all(|point| (-180.0..=-170.0).contains(&point.0)), "{parts:?}");
        assert_eq!(cut(&[[0.0, 0.0], [9.0, 0.0], [9.0, 9.0]]).len(), 1);
    }
}
