use super::Act;
