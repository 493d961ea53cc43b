using System.Runtime.CompilerServices;

namespace Companion.Content.Tests.Highlighting;

internal static class TestFolder
{
    /// <summary>The path of a file or folder next to the source of these tests.</summary>
    public static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, name);
}
