//! The acts: one public method per thing a coordinator does.
