//! What a coordinator does from beginning to end, over a real register.

mod workshops;
