using System.Runtime.CompilerServices;

namespace Companion.Content.Tests.FrontMatters;

/// <summary>Recorded answers of the real Hugo: lines of columns separated by tabs; # starts a comment.</summary>
public static class HugoTable
{
    public static IEnumerable<string[]> Rows(string name, [CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, name))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'));
}
