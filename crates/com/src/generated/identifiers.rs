// Generated from crates/xtask/src/codegen/com.rs by `cargo xtask codegen`. Do not edit.

//! The identifiers of openccas's COM object. The vendor's are not public; a program finds those of
//! an object in its type library.

use windows::core::GUID;

/// The type library `CCASCOMCLIENTLib`.
pub const LIBRARY: GUID = GUID::from_u128(0x1b3a6c2c_345b_4975_a440_e795132d4a36);

/// The class `CCASClient`.
pub const CLIENT_CLASS: GUID = GUID::from_u128(0xb53cf7b2_6388_4e0a_ad60_7e8bdbdc6c79);

/// The source interface `_ICCASClientEvents`.
pub const EVENT_SOURCE: GUID = GUID::from_u128(0x570ef4fb_cab7_4be5_a135_a3986dbe489f);
