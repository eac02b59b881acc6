//! The model. Later.
