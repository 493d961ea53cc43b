using Companion.Content.Markup;
using Xunit;

namespace Companion.Content.Tests.Markup;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(0, "", " ", "\n")]
    [InlineData(1, "word")]
    [InlineData(1, "one ", "\t")]
    [InlineData(1, "wo", "rd")]
    [InlineData(2, "one ", "two")]
    [InlineData(2, "one", " two")]
    [InlineData(3, "  one two\u00A0three  ")]
    public void A_word_ends_where_white_space_begins(int expected, params string[] pieces)
    {
        var counter = new WordCounter();
        foreach (var piece in pieces)
        {
            counter.Add(piece);
        }

        Assert.Equal(expected, counter.Count);
    }
}
