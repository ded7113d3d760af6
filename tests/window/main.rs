//! The real window, with its real webview, driven by `WebDriver`.

mod actions;
mod agreements;
mod backups;
mod canary;
mod clipboard;
mod commands;
mod commission;
mod damage;
mod door;
mod founding;
mod homes;
mod hostile;
mod journal;
mod matching;
mod papers;
mod people;
mod screens;
mod season;
mod season_end;
mod shapes;
mod sleep;
mod trash;
mod treasury;
mod users;
mod watch;
mod workshop;
