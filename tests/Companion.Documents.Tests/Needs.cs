using Companion.Testing.Tools;

[assembly: Needs(Tool.Django)]
