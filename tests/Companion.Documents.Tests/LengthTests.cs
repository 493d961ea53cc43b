using AwesomeAssertions;
using Markdig;
using Xunit;

namespace Companion.Documents.Tests;

/// <summary>The documents that everybody reads first stay short.</summary>
public sealed class LengthTests
{
    [Theory]
    [InlineData("README.md", 450)]
    [InlineData("ARCHITECTURE.md", 1_300)]
    public void A_document_has_no_more_words_than_this(string document, int limit)
    {
        var text = Markdown.ToPlainText(MarkdownFile.Read(document).Text);

        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .Count(word => word.Any(char.IsLetterOrDigit));

        words.Should().BeLessThanOrEqualTo(limit);
    }
}
