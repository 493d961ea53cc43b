namespace Companion.Testing.Tools;

/// <summary>
/// An external program that tests run. <c>tests/run</c> can install each of them. It reads from the sources of a
/// project, in its <see cref="NeedsAttribute"/>s, which ones the project needs.
/// </summary>
public enum Tool
{
    /// <summary>Debian's Chromium, driven by Playwright.</summary>
    Chromium,

    /// <summary>VS Code in a browser: code-server, built by npm in <c>tests/tools/code-server</c>.</summary>
    CodeServer,

    /// <summary>Django, in Debian's own Python.</summary>
    Django,

    /// <summary>The .NET SDK: the test compiles or publishes a program, which takes seconds to minutes.</summary>
    DotnetSdk,

    /// <summary>Debian's Firefox, driven by Selenium.</summary>
    Firefox,

    /// <summary>foreman, the original in Ruby.</summary>
    Foreman,

    /// <summary>feedparser, the reader of feeds that most Python programs use.</summary>
    Feedparser,

    /// <summary>The Gunicorn server.</summary>
    Gunicorn,

    /// <summary>Hugo.</summary>
    Hugo,

    /// <summary>A Java runtime, for the Nu HTML checker.</summary>
    Java,

    /// <summary>Jupyter: its client library, its console, nbconvert, and Python's own kernel.</summary>
    Jupyter,

    /// <summary>nbformat, Jupyter's own implementation of the notebook format.</summary>
    Nbformat,

    /// <summary>Node.</summary>
    Node,

    /// <summary>The npm packages of <c>tests/tools</c>.</summary>
    NodeTools,

    /// <summary>Debian's own Python.</summary>
    Python,

    /// <summary>Ruby.</summary>
    Ruby,

    /// <summary>espeak-ng and sox, which make the recordings of the fictional show.</summary>
    Voices,

    /// <summary>WebKitGTK's browser and driver, with a screen in memory, driven by Selenium.</summary>
    WebKit,
}
