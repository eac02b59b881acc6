//! `cargo xtask codegen`: the typed shells of every language, written from the catalogue.

mod c;
mod com;
mod context;
mod cpp;
mod examples;
mod files;
mod markdown;
mod node;
mod python;
mod rust;
mod text;
pub(crate) mod wrong;

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context as _, bail, ensure};
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, Value};
use openccas_catalogue::Catalogue;

use context::Context;
use examples::Recorded;
use files::{Rendered, Tree};

/// Writes the code and the reference that come from the catalogue.
#[derive(clap::Args)]
pub(crate) struct Codegen {
    /// Write nothing; fail if any file is not as it would be written.
    #[arg(long)]
    check: bool,
}

/// A file that is generated.
struct Output {
    template: &'static str,
    destination: &'static str,
    finish: Finish,
}

/// What is done to a rendered template before it is a file.
#[derive(Clone, Copy)]
enum Finish {
    Rustfmt,
    Markdown,
    Python,
    JavaScript,
    /// Nothing: the template is the file.
    Idl,
    /// It is as it shall be.
    Cpp,
}

const OUTPUTS: &[Output] = &[
    rust("protocol/mod.rs", "crates/protocol/src/generated/mod.rs"),
    rust("protocol/emit.rs", "crates/protocol/src/generated/emit.rs"),
    rust(
        "protocol/enums.rs",
        "crates/protocol/src/generated/enums.rs",
    ),
    rust(
        "protocol/error_kind.rs",
        "crates/protocol/src/generated/error_kind.rs",
    ),
    rust(
        "protocol/event_table.rs",
        "crates/protocol/src/generated/event_table.rs",
    ),
    rust(
        "protocol/event_type.rs",
        "crates/protocol/src/generated/event_type.rs",
    ),
    rust(
        "protocol/method.rs",
        "crates/protocol/src/generated/method.rs",
    ),
    rust(
        "protocol/method_table.rs",
        "crates/protocol/src/generated/method_table.rs",
    ),
    rust(
        "protocol/parameter.rs",
        "crates/protocol/src/generated/parameter.rs",
    ),
    rust(
        "protocol/requests.rs",
        "crates/protocol/src/generated/requests.rs",
    ),
    rust(
        "protocol/views.rs",
        "crates/protocol/src/generated/views.rs",
    ),
    rust("client/mod.rs", "crates/client/src/generated/mod.rs"),
    rust(
        "client/methods.rs",
        "crates/client/src/generated/methods.rs",
    ),
    rust(
        "client/blocking_methods.rs",
        "crates/client/src/generated/blocking_methods.rs",
    ),
    rust(
        "conformance/typed.rs",
        "tests/conformance/src/generated/typed.rs",
    ),
    rust(
        "conformance/reference.rs",
        "tests/conformance/src/generated/reference.rs",
    ),
    python(
        "reference.py",
        "bindings-python/tests/reference_examples.py",
    ),
    node("reference.ts", "bindings-node/tests/types/reference.ts"),
    rust("python/mod.rs", "bindings-python/src/generated/mod.rs"),
    rust(
        "python/events.rs",
        "bindings-python/src/generated/events.rs",
    ),
    rust(
        "python/methods.rs",
        "bindings-python/src/generated/methods.rs",
    ),
    rust(
        "python/parameters.rs",
        "bindings-python/src/generated/parameters.rs",
    ),
    python(
        "_openccas.pyi",
        "bindings-python/python/openccas/_openccas.pyi",
    ),
    python(
        "__init__.py",
        "bindings-python/python/openccas/_generated/__init__.py",
    ),
    python("package.py", "bindings-python/python/openccas/__init__.py"),
    python(
        "acts.py",
        "bindings-python/python/openccas/_generated/acts.py",
    ),
    python(
        "async_methods.py",
        "bindings-python/python/openccas/_generated/async_methods.py",
    ),
    python(
        "enums.py",
        "bindings-python/python/openccas/_generated/enums.py",
    ),
    python(
        "errors.py",
        "bindings-python/python/openccas/_generated/errors.py",
    ),
    python(
        "events.py",
        "bindings-python/python/openccas/_generated/events.py",
    ),
    python(
        "blocking_methods.py",
        "bindings-python/python/openccas/_generated/blocking_methods.py",
    ),
    python(
        "results.py",
        "bindings-python/python/openccas/_generated/results.py",
    ),
    python(
        "conformance.py",
        "bindings-python/tests/conformance/typed.py",
    ),
    rust(
        "simulator/acts.rs",
        "crates/simulator/src/generated/acts.rs",
    ),
    markdown("acts.md", "docs/reference/acts.md"),
    rust(
        "com/identifiers.rs",
        "crates/com/src/generated/identifiers.rs",
    ),
    rust(
        "com/interfaces.rs",
        "crates/com/src/generated/interfaces.rs",
    ),
    rust("com/methods.rs", "crates/com/src/generated/methods.rs"),
    rust(
        "com-object/client_methods.rs",
        "crates/com-object/src/generated/client_methods.rs",
    ),
    Output {
        template: "CCASComClient.idl",
        destination: "crates/com/idl/CCASComClient.idl",
        finish: Finish::Idl,
    },
    markdown("methods.md", "docs/reference/methods.md"),
    markdown("calls.md", "docs/reference/calls.md"),
    markdown("events.md", "docs/reference/events.md"),
    markdown("enumerations.md", "docs/reference/enumerations.md"),
    markdown("errors.md", "docs/reference/errors.md"),
    markdown("evidence.md", "docs/reference/evidence.md"),
    node("index.mjs", "bindings-node/index.mjs"),
    node("acts.js", "bindings-node/lib/generated/acts.js"),
    node("acts.d.ts", "bindings-node/lib/generated/acts.d.ts"),
    node("enums.js", "bindings-node/lib/generated/enums.js"),
    node("enums.d.ts", "bindings-node/lib/generated/enums.d.ts"),
    node("events.js", "bindings-node/lib/generated/events.js"),
    node("events.d.ts", "bindings-node/lib/generated/events.d.ts"),
    node("methods.js", "bindings-node/lib/generated/methods.js"),
    node("methods.d.ts", "bindings-node/lib/generated/methods.d.ts"),
    node(
        "conformance.js",
        "bindings-node/tests/conformance/generated/catalogue.js",
    ),
];

const LOCK: &str = "crates/catalogue/catalogue.lock";

const fn rust(template: &'static str, destination: &'static str) -> Output {
    Output {
        template,
        destination,
        finish: Finish::Rustfmt,
    }
}

const fn markdown(template: &'static str, destination: &'static str) -> Output {
    Output {
        template,
        destination,
        finish: Finish::Markdown,
    }
}

const fn python(template: &'static str, destination: &'static str) -> Output {
    Output {
        template,
        destination,
        finish: Finish::Python,
    }
}

const fn node(template: &'static str, destination: &'static str) -> Output {
    Output {
        template,
        destination,
        finish: Finish::JavaScript,
    }
}

impl Codegen {
    pub(crate) fn run(&self) -> anyhow::Result<()> {
        if self.check {
            return Self::check();
        }
        let tree = Tree::of_this_workspace();
        tree.write(&render(&tree, &Catalogue::load()?)?)
    }

    /// Fails if any file is not as it would be written.
    pub(crate) fn check() -> anyhow::Result<()> {
        let tree = Tree::of_this_workspace();
        let rendered = render(&tree, &Catalogue::load()?)?;
        let differences = tree.differences(&rendered)?;
        ensure!(
            differences.is_empty(),
            "{}\n\nrun `cargo xtask codegen`, and commit what it writes",
            differences.join("\n")
        );
        Ok(())
    }
}

/// Every generated file, as it should be.
fn render(tree: &Tree, catalogue: &Catalogue) -> anyhow::Result<Vec<Rendered>> {
    let env = environment(&tree.path("crates/xtask/templates"))?;
    let recorded = Recorded::read(tree)?;
    let context = Value::from(Serde(Context::new(catalogue, &recorded)));
    let mut rendered = vec![Rendered {
        destination: LOCK,
        text: catalogue.extend_lock(&tree.read(LOCK)?.unwrap_or_default())?,
    }];
    for output in outputs() {
        let text = output
            .render(&env, &context, tree)
            .with_context(|| output.template)?;
        rendered.push(Rendered {
            destination: output.destination,
            text,
        });
    }
    let header = c::header(&env, &context, tree, &rendered)?;
    rendered.push(header);
    Ok(rendered)
}

/// Every file that has a template of its own.
fn outputs() -> impl Iterator<Item = &'static Output> {
    OUTPUTS.iter().chain(c::OUTPUTS).chain(cpp::OUTPUTS)
}

fn environment(templates: &Path) -> anyhow::Result<Environment<'static>> {
    let mut env = Environment::new();
    env.set_loader(minijinja::path_loader(templates));
    env.set_undefined_behavior(UndefinedBehavior::Strict);
    env.set_syntax(
        SyntaxConfig::builder()
            .trim_blocks(true)
            .lstrip_blocks(true)
            .keep_trailing_newline(true)
            .build()?,
    );
    com::add_filters(&mut env);
    rust::add_filters(&mut env);
    c::add_filters(&mut env);
    cpp::add_filters(&mut env);
    markdown::add_filters(&mut env);
    python::add_filters(&mut env);
    node::add_filters(&mut env);
    Ok(env)
}

impl Output {
    /// The template, from the folder of all.
    fn path(&self) -> String {
        let folder = match self.finish {
            Finish::Rustfmt => "rust",
            Finish::Markdown => "markdown",
            Finish::Python => "python",
            Finish::JavaScript => "node",
            Finish::Idl => "com",
            Finish::Cpp => "cpp",
        };
        format!("{folder}/{}.j2", self.template)
    }

    fn render(
        &self,
        env: &Environment<'_>,
        context: &Value,
        tree: &Tree,
    ) -> anyhow::Result<String> {
        let text = env.get_template(&self.path())?.render(context)?;
        match self.finish {
            Finish::Rustfmt => rustfmt(&text, tree),
            Finish::Markdown => Ok(markdown::finish(&text)),
            Finish::Python => Ok(python::finish(&text)),
            Finish::JavaScript => Ok(text),
            Finish::Idl => Ok(text),
            Finish::Cpp => Ok(text),
        }
    }
}

fn rustfmt(text: &str, tree: &Tree) -> anyhow::Result<String> {
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--emit", "stdout"])
        .current_dir(tree.path(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .context("rustfmt does not start; `rustup component add rustfmt` installs it")?;
    // rustfmt reads all of its input before it writes, so this cannot block on a full pipe.
    if let Some(mut stdin) = child.stdin.take() {
        stdin.write_all(text.as_bytes())?;
    }
    let output = child.wait_with_output()?;
    if !output.status.success() {
        bail!("rustfmt refuses what the template gives");
    }
    Ok(String::from_utf8(output.stdout)?)
}
