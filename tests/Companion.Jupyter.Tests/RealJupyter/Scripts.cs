using Companion.Testing;

namespace Companion.Jupyter.Tests.RealJupyter;

/// <summary>The tests' own scripts, for Debian's Python.</summary>
internal static class Scripts
{
    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "Companion.Jupyter.Tests",
        "RealJupyter"
    );

    /// <summary>Runs a notebook with nbclient.</summary>
    public static string Client { get; } = Path.Combine(Folder, "nbclient_run.py");

    /// <summary>Starts a kernel and waits to be killed.</summary>
    public static string Orphan { get; } = Path.Combine(Folder, "orphan.py");

    /// <summary>Checks a kernel with Jupyter's own client.</summary>
    public static string Suite { get; } = Path.Combine(Folder, "suite.py");
}
