# Generated from crates/catalogue by `cargo xtask codegen`. Do not edit.
"""x"""
