using System.Runtime.CompilerServices;

namespace Companion.Content.Tests.Shortcodes;

/// <summary>Finds the files next to the source of the tests.</summary>
internal static class TestFile
{
    public static string Beside(string name, [CallerFilePath] string testFile = "") =>
        Path.Combine(Path.GetDirectoryName(testFile)!, name);
}
