//! Splits the app's module in two: a first one that holds what the questions need, and a later one with the rest, which
//! the boot script fetches once the first page stands.
//!
//! The later module has no memory of its own: it takes memory, tables and functions from the first one's exports, and
//! puts its functions into free places of the first one's table. In the first module a function that moved out is a short
//! step that jumps to its place in the table; before the later module is there, that place is empty and the jump traps,
//! so the app shows no page of [`LATER`] and sends it nothing before (`State::complete`).

use super::assets::Failure;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::path::Path;
use std::process::Command;
use walrus::ir::{Call, Instr, Visitor};
use walrus::{
    ConstExpr, ElementItems, ElementKind, ExportItem, Function, FunctionBuilder, FunctionId, FunctionKind, GlobalKind,
    ImportKind, ImportedFunction, Module, ModuleConfig, TableId, ir::Value,
};

/// The rooms and pages that no question needs; what only they call goes with them.
const LATER: &[&str] = &[
    "palermo::ui::pages::result",
    "palermo::ui::pages::check",
    "palermo::ui::pages::case_tools",
    "palermo::ui::components::state_picker",
    "palermo::ui::diagrams",
    "palermo::ui::what_if::reduce",
    "palermo::ui::explore",
    "palermo::ui::practise",
    "palermo::ui::hosted",
    "palermo::ui::record",
    "palermo::ui::draft::Draft::take_typed",
    "palermo::ui::draft::exactly",
    "palermo::ui::draft::names",
    "palermo::ui::draft::suggestions",
    "palermo::practice",
    "palermo::lms",
    "palermo::platform::browser::files::download",
    "palermo::platform::browser::loading::load_cases",
    "palermo::platform::browser::loading::load_world",
    "palermo::platform::browser::files::read_chosen_file",
    "palermo::platform::browser::files::value",
    "palermo::casefile::json",
    "palermo::casefile::write",
    "palermo::casefile::read",
    "palermo::casefile::analysis",
    "palermo::casefile::cases",
    "palermo::law::changes",
    "palermo::law::open",
    "palermo::law::differences",
    "palermo::law::remarks",
    "palermo::frameworks::applies",
    "palermo::frameworks::packed",
];

/// The namespace under which the later module takes what the first one exports.
const FIRST: &str = "f";

/// What `wasm-opt` may use; the same as in `index.html`.
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// The first and the later module, both optimised.
pub fn split(wasm: &[u8], folder: &Path) -> Result<(Vec<u8>, Vec<u8>), Failure> {
    let whole = parse(wasm)?;
    let moved = moved(&whole);
    if moved.is_empty() {
        return Err(Failure(
            "the module names no function that can be fetched later; is it built with names?".to_owned(),
        ));
    }
    let (first, entries) = first(parse(wasm)?, &moved)?;
    let later = later(parse(wasm)?, &moved, &entries)?;
    Ok((optimised(first, folder, "first")?, optimised(later, folder, "later")?))
}

fn parse(wasm: &[u8]) -> Result<Module, Failure> {
    let mut config = ModuleConfig::new();
    config.generate_name_section(false).generate_producers_section(false);
    config.parse(wasm).map_err(|error| Failure(format!("the module cannot be read: {error}")))
}

/// Functions by their place in the module: the same in every copy of it.
fn places(module: &Module) -> HashMap<FunctionId, usize> {
    module.funcs.iter().enumerate().map(|(place, function)| (function.id(), place)).collect()
}

fn ids(module: &Module) -> Vec<FunctionId> {
    module.funcs.iter().map(Function::id).collect()
}

/// The functions that a function calls.
#[derive(Default)]
struct Calls(Vec<FunctionId>);

impl Visitor<'_> for Calls {
    fn visit_call(&mut self, call: &Call) {
        self.0.push(call.func);
    }
}

fn calls(function: &Function) -> Vec<FunctionId> {
    let mut calls = Calls::default();
    if let FunctionKind::Local(local) = &function.kind {
        walrus::ir::dfs_in_order(&mut calls, local, local.entry_block());
    }
    calls.0
}

/// The functions in the table of functions.
fn in_table(module: &Module) -> Vec<FunctionId> {
    let listed = module.elements.iter().filter_map(|element| match &element.items {
        ElementItems::Functions(functions) => Some(functions.clone()),
        ElementItems::Expressions(..) => None,
    });
    listed.flatten().collect()
}

/// The places of the functions that move out: those named in [`LATER`], and those that nothing else reaches.
fn moved(module: &Module) -> BTreeSet<usize> {
    let named = |function: &Function| {
        let name = function.name.as_deref().unwrap_or_default();
        matches!(function.kind, FunctionKind::Local(_)) && LATER.iter().any(|room| name.contains(room))
    };
    let later: HashSet<FunctionId> = module.funcs.iter().filter(|function| named(function)).map(Function::id).collect();
    let exported = module.exports.iter().filter_map(|export| match export.item {
        ExportItem::Function(id) => Some(id),
        _ => None,
    });
    let mut waiting: Vec<FunctionId> =
        exported.chain(module.start).chain(in_table(module)).filter(|id| !later.contains(id)).collect();
    let mut kept: HashSet<FunctionId> = waiting.iter().copied().collect();
    while let Some(id) = waiting.pop() {
        for called in calls(module.funcs.get(id)) {
            if !later.contains(&called) && kept.insert(called) {
                waiting.push(called);
            }
        }
    }
    let out = |function: &&Function| matches!(function.kind, FunctionKind::Local(_)) && !kept.contains(&function.id());
    let places = places(module);
    module.funcs.iter().filter(out).map(|function| places[&function.id()]).collect()
}

/// What the later module has to know of the first one.
struct Entries {
    /// The first free place of the table.
    base: u64,
    /// The functions that fill the table from there on, by their place in the module.
    filled: Vec<usize>,
}

/// The first module: what moved out is a step to the table, what the later module needs is exported.
fn first(mut module: Module, moved: &BTreeSet<usize>) -> Result<(Module, Entries), Failure> {
    let (places, ids) = (places(&module), ids(&module));
    let table = function_table(&module)?;
    let is_moved = |id: &FunctionId| moved.contains(&places[id]);
    let mut wanted: BTreeSet<usize> = in_table(&module).iter().filter(|id| is_moved(id)).map(|id| places[id]).collect();
    let mut needed = BTreeSet::new();
    for function in module.funcs.iter() {
        let out = is_moved(&function.id());
        for called in calls(function) {
            match (out, is_moved(&called)) {
                (false, true) => wanted.insert(places[&called]),
                (true, false) => needed.insert(places[&called]),
                _ => false,
            };
        }
    }
    let filled: Vec<usize> = wanted.into_iter().collect();
    let base = module.tables.get(table).initial;
    let size = base + filled.len() as u64;
    let grown = module.tables.get_mut(table);
    grown.initial = size;
    grown.maximum = grown.maximum.map(|maximum| maximum.max(size));
    for place in moved {
        let id = ids[*place];
        match filled.iter().position(|wanted| wanted == place) {
            Some(offset) => step_to_table(&mut module, id, table, base + offset as u64)?,
            None => module.funcs.delete(id),
        }
    }
    for place in needed {
        module.exports.add(&export_name(place), ids[place]);
    }
    for (place, memory) in module.memories.iter().map(walrus::Memory::id).collect::<Vec<_>>().into_iter().enumerate() {
        module.exports.add(&format!("m{place}"), memory);
    }
    for (place, table) in module.tables.iter().map(walrus::Table::id).collect::<Vec<_>>().into_iter().enumerate() {
        module.exports.add(&format!("t{place}"), table);
    }
    for (place, global) in module.globals.iter().map(walrus::Global::id).collect::<Vec<_>>().into_iter().enumerate() {
        module.exports.add(&format!("g{place}"), global);
    }
    Ok((module, Entries { base, filled }))
}

/// The name under which a function is exported for the later module.
fn export_name(place: usize) -> String {
    format!("x{place:x}")
}

fn function_table(module: &Module) -> Result<TableId, Failure> {
    let table = module.tables.main_function_table().ok().flatten();
    table.ok_or_else(|| Failure("the module has no table of functions".to_owned()))
}

/// Makes a function jump to a place of the table with what it was called with.
fn step_to_table(module: &mut Module, id: FunctionId, table: TableId, place: u64) -> Result<(), Failure> {
    let ty = module.funcs.get(id).ty();
    let (params, results) = {
        let ty = module.types.get(ty);
        (ty.params().to_vec(), ty.results().to_vec())
    };
    let place = i32::try_from(place).map_err(|_| Failure("the table of functions is too large".to_owned()))?;
    let arguments: Vec<_> = params.iter().map(|param| module.locals.add(*param)).collect();
    let mut builder = FunctionBuilder::new(&mut module.types, &params, &results);
    let mut body = builder.func_body();
    for argument in &arguments {
        body.local_get(*argument);
    }
    body.i32_const(place).instr(Instr::CallIndirect(walrus::ir::CallIndirect { ty, table }));
    module.funcs.get_mut(id).kind = FunctionKind::Local(builder.local_func(arguments));
    Ok(())
}

/// The later module: what moved out is here, everything else comes from the first one.
fn later(mut module: Module, moved: &BTreeSet<usize>, entries: &Entries) -> Result<Module, Failure> {
    let ids = ids(&module);
    let table = function_table(&module)?;
    for export in module.exports.iter().map(walrus::Export::id).collect::<Vec<_>>() {
        module.exports.delete(export);
    }
    module.start = None;
    for data in module.data.iter().map(walrus::Data::id).collect::<Vec<_>>() {
        module.data.delete(data);
    }
    for element in module.elements.iter().map(walrus::Element::id).collect::<Vec<_>>() {
        module.elements.delete(element);
    }
    for import in module.imports.iter().map(walrus::Import::id).collect::<Vec<_>>() {
        module.imports.delete(import);
    }
    for (place, id) in module.memories.iter().map(walrus::Memory::id).collect::<Vec<_>>().into_iter().enumerate() {
        let import = module.imports.add(FIRST, &format!("m{place}"), ImportKind::Memory(id));
        let memory = module.memories.get_mut(id);
        memory.import = Some(import);
        memory.data_segments.clear();
    }
    for (place, id) in module.tables.iter().map(walrus::Table::id).collect::<Vec<_>>().into_iter().enumerate() {
        let import = module.imports.add(FIRST, &format!("t{place}"), ImportKind::Table(id));
        let imported = module.tables.get_mut(id);
        imported.import = Some(import);
        imported.maximum = None; // the first module has made it larger
        imported.elem_segments.clear();
    }
    for (place, id) in module.globals.iter().map(walrus::Global::id).collect::<Vec<_>>().into_iter().enumerate() {
        let import = module.imports.add(FIRST, &format!("g{place}"), ImportKind::Global(id));
        module.globals.get_mut(id).kind = GlobalKind::Import(import);
    }
    for (place, id) in ids.iter().enumerate().filter(|(place, _)| !moved.contains(place)) {
        let ty = module.funcs.get(*id).ty();
        let import = module.imports.add(FIRST, &export_name(place), ImportKind::Function(*id));
        module.funcs.get_mut(*id).kind = FunctionKind::Import(ImportedFunction { import, ty });
    }
    let offset = i32::try_from(entries.base).map_err(|_| Failure("the table of functions is too large".to_owned()))?;
    let offset = ConstExpr::Value(Value::I32(offset));
    let items = ElementItems::Functions(entries.filled.iter().map(|place| ids[*place]).collect());
    let segment = module.elements.add(ElementKind::Active { table, offset }, items);
    module.tables.get_mut(table).elem_segments.insert(segment);
    Ok(module)
}

/// The module without names and without what nothing reaches, as small as `wasm-opt` makes it.
fn optimised(mut module: Module, folder: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    for id in module.customs.iter().map(|(id, _)| id).collect::<Vec<_>>() {
        module.customs.delete(id);
    }
    walrus::passes::gc::run(&mut module);
    let bytes = module.emit_wasm();
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "debug") {
        return Ok(bytes);
    }
    let (whole, small) = (folder.join(format!("{name}.tmp.wasm")), folder.join(format!("{name}.opt.tmp.wasm")));
    std::fs::write(&whole, bytes)?;
    let status =
        Command::new("wasm-opt").args(FEATURES).args(["-Os", "--strip-debug", "-o"]).arg(&small).arg(&whole).status();
    let done = status.map_err(|error| Failure(format!("wasm-opt cannot be run ({error}); run `make setup`")))?;
    if !done.success() {
        return Err(Failure(format!("wasm-opt refuses the {name} module; its message is above")));
    }
    let bytes = std::fs::read(&small)?;
    std::fs::remove_file(whole)?;
    std::fs::remove_file(small)?;
    Ok(bytes)
}
