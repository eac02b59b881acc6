# Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.
"""What is made from the catalogue: methods, events, enumerations, errors."""
