using System.Runtime.CompilerServices;

namespace Companion.Content.Tests.Highlighting;

internal static class TestFolder
{
    /// <summary>The path of a file or folder beside these tests' sources.</summary>
    public static string PathOf(string name, [CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, name);
}
