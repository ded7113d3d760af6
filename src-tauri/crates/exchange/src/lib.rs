//! The doorstep: files that come in, hostile until proven plain, and files that go out.
