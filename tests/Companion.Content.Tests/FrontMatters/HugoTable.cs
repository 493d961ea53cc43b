using System.Runtime.CompilerServices;

namespace Companion.Content.Tests.FrontMatters;

/// <summary>Answers of the real Hugo, written down as lines of columns with a tab between; # begins a comment.</summary>
public static class HugoTable
{
    public static IEnumerable<string[]> Rows(string name, [CallerFilePath] string testFile = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(testFile)!, name))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'));
}
