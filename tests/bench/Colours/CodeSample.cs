using System.Text.RegularExpressions;

namespace Companion.Benchmarks.Colours;

/// <summary>A piece of code to colour.</summary>
/// <param name="Language">The name of its language, as a fence has it.</param>
/// <param name="Code">The code.</param>
internal sealed partial record CodeSample(string Language, string Code)
{
    /// <summary>The fences of the first episode, and the tests' sample of each language that has a lexer.</summary>
    public static IEnumerable<CodeSample> All()
    {
        var root = RepositoryRoot.Find();
        var episode = File.ReadAllText(Path.Combine(root, SyntheticSite.FirstEpisode)).ReplaceLineEndings("\n");
        var fences = Fence()
            .Matches(episode)
            .Select(fence => new CodeSample(fence.Groups["language"].Value, fence.Groups["code"].Value));
        var samples = Directory
            .EnumerateFiles(Path.Combine(root, "site/Companion.Content/Highlighting/Lexers/Languages"), "*.lexer")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal)
            .Select(name => new CodeSample(name, File.ReadAllText(Path.Combine(root, SampleOf(name)))));
        return fences.Concat(samples);
    }

    private static string SampleOf(string language) =>
        $"tests/Companion.Content.Tests/Highlighting/Samples/{language}.sample";

    [GeneratedRegex(
        @"^```(?<language>\w+)\n(?<code>.*?)^```$",
        RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.ExplicitCapture,
        1000
    )]
    private static partial Regex Fence();
}
