using Companion.Testing.Tools;

[assembly: Needs(
    Tool.Chromium,
    Tool.Django,
    Tool.DotnetSdk,
    Tool.Feedparser,
    Tool.Firefox,
    Tool.Hugo,
    Tool.Java,
    Tool.Jupyter,
    Tool.Nbformat,
    Tool.Node,
    Tool.NodeTools,
    Tool.Voices,
    Tool.WebKit
)]
