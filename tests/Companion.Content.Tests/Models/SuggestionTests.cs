using AwesomeAssertions;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Models;

public sealed class SuggestionTests
{
    [Theory]
    [InlineData("extlnk", "extlink")]
    [InlineData("etxlink", "extlink")]
    [InlineData("EXTLINK", "extlink")]
    [InlineData("figur", "figure")]
    [InlineData("fgiure", "figure")]
    [InlineData("x", "ref")]
    public void The_nearest_word_is_found_if_there_is_one(string written, string expected) =>
        Suggestion
            .Nearest(written, ["figure", "extlink", "ref", "relref"])
            .Should()
            .Be(written == "x" ? null : expected);

    [Fact]
    public void Among_equally_near_words_the_first_alphabetically_is_chosen() =>
        Suggestion.Nearest("cat", ["hat", "bat", "rat"]).Should().Be("bat");

    [Fact]
    public void A_word_changed_in_one_place_is_found_among_others() =>
        Gen.Select(Gen.String[Gen.Char["abcd"], 4, 12], Gen.String[Gen.Char["abcd"], 4, 12].Array[0, 20], Gen.Int[0, 3])
            .Sample(
                (word, others, place) =>
                {
                    var written = word.Remove(place, 1).Insert(place, "x");

                    var found = Suggestion.Nearest(written, [word, .. others]);

                    // Another word may be equally near, and come first alphabetically.
                    Distance(written, found!).Should().Be(1);
                }
            );

    private static int Distance(string left, string right) =>
        left == right ? 0
        : OneApart(left, right) ? 1
        : 2;

    // One change away: between the common start and the common end there is at most one letter on either side, or the
    // same two letters swapped.
    private static bool OneApart(string left, string right)
    {
        var start = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var (leftRest, rightRest) = (left[start..], right[start..]);
        var end = leftRest.Reverse().Zip(rightRest.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        var (from, to) = (leftRest[..^end], rightRest[..^end]);
        return (from.Length <= 1 && to.Length <= 1)
            || (from.Length == 2 && from == $"{to[^1]}{to[0]}" && to.Length == 2);
    }
}
