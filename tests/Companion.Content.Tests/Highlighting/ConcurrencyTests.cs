using System.Collections.Concurrent;
using AwesomeAssertions;
using Companion.Content.Highlighting;
using Xunit;

namespace Companion.Content.Tests.Highlighting;

public sealed class ConcurrencyTests
{
    [Fact]
    public void Pages_rendered_in_parallel_are_the_same_as_in_sequence()
    {
        var samples = Directory
            .EnumerateFiles(TestFolder.PathOf("Samples"))
            .Select(path => (Language: Path.GetFileNameWithoutExtension(path), Code: File.ReadAllText(path)))
            .ToList();

        // Each round's code differs, so that none comes from the cache.
        var blocks = Enumerable
            .Range(0, 6)
            .SelectMany(round => samples.Select(one => (one.Language, Code: one.Code + new string('\n', round))))
            .ToList();
        var alone = new SyntaxHighlighter();
        var shared = new SyntaxHighlighter();
        var together = new ConcurrentDictionary<(string, string), string>();

        Parallel.ForEach(
            blocks,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            block => together[block] = shared.Highlight(block.Language, block.Code).Html
        );

        foreach (var block in blocks)
        {
            together[block].Should().Be(alone.Highlight(block.Language, block.Code).Html);
        }
    }
}
