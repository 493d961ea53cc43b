using Companion.Testing.Tools;

[assembly: Needs(Tool.Chromium, Tool.CodeServer, Tool.DotnetSdk, Tool.Jupyter, Tool.Nbformat, Tool.Node)]
