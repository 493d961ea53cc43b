using System.Text.RegularExpressions;
using AwesomeAssertions;
using Companion.Content.Highlighting.Lexers.Patterns;
using Companion.Sources;
using CsCheck;
using Xunit;

namespace Companion.Content.Tests.Highlighting.Lexers;

/// <summary>Patterns and their automata, compared with .NET's regular expressions.</summary>
public sealed class PatternTests
{
    private static readonly Gen<string> Atom = AnyOf("a", "b", "ab", "[ab]", "[^a]", "[a-c]", ".", "\\w", "\\d", "\\n");

    // Every repetition is of something that is not empty, as our patterns demand.
    private static readonly Gen<string> Expression = Gen.Recursive<string>(
        (depth, inner) =>
            depth > 2
                ? Atom
                : Gen.OneOf(
                    Atom,
                    Gen.Select(inner, inner, (left, right) => $"({left}|{right})"),
                    Gen.Select(inner, inner, (left, right) => left + right),
                    Gen.Select(Atom, AnyOf("?", "*", "+", "{2}", "{1,3}", "{2,}"), (part, times) => $"({part}){times}")
                )
    );

    private static readonly Gen<string> Text = AnyOf('a', 'b', 'c', '1', '\n', 'é', '—')
        .Array[0, 8]
        .Select(characters => new string(characters));

    [Fact]
    public void A_pattern_matches_what_the_regular_expression_matches() =>
        Gen.Select(Expression, Text)
            .Sample(
                (pattern, text) =>
                    IsMatch(pattern, text)
                        .Should()
                        .Be(
                            Regex.IsMatch(text, $@"\A(?:{pattern})\z", RegexOptions.None, TimeSpan.FromSeconds(5)),
                            $"/{pattern}/ and '{text}'"
                        ),
                iter: 2000,
                threads: 1
            );

    [Theory]
    [InlineData("a  b | c", "ab", true)]
    [InlineData("[ ]", " ", true)]
    [InlineData("\\i \\w*", "é_1", true)]
    [InlineData("\\i \\w*", "1a", false)]
    [InlineData("\\h+", " \t", true)]
    [InlineData("\\s", "\u00a0", true)]
    [InlineData("\\ ", " ", true)]
    [InlineData("[\\]\\-x]", "-", true)]
    [InlineData(".", "\n", false)]
    [InlineData("[^a]", "\n", true)]
    public void A_pattern_has_a_notation_of_its_own(string pattern, string text, bool isMatch) =>
        IsMatch(pattern, text).Should().Be(isMatch);

    [Theory]
    [InlineData("a(b", "')' is missing")]
    [InlineData("a)b", "the pattern should end here")]
    [InlineData("*a", "an operator has nothing to work on, or a character needs a backslash")]
    [InlineData("(a?)*", "what is repeated must not be empty")]
    [InlineData("a{3,2}", "a repetition is {2}, {2,} or {2,5}, up to 100")]
    [InlineData("[a", "a set ends with ']' and holds ASCII characters")]
    [InlineData("[z-a]", "a range goes from a lower to a higher character")]
    [InlineData("{nobody}", "there is no pattern and no list of words called 'nobody'")]
    [InlineData("\\q", "a backslash precedes one of n t d h s S w W i, or a mark")]
    [InlineData("a|b(?=c)", "a condition and a choice need a group: write (a|b)(?=c)")]
    [InlineData("(?<=ab)c", "')' is missing")]
    public void A_mistake_in_a_pattern_is_reported(string pattern, string message)
    {
        var parse = () => Parser(pattern).ParseRule();

        parse.Should().Throw<DiagnosticException>().Which.Diagnostic.Message.Should().Be(message);
    }

    [Fact]
    public void States_are_shared_between_texts()
    {
        var automaton = Automaton.Of(Parser("(a|b)* a").Parse());
        IsMatch(automaton, "abaaba").Should().BeTrue();
        var states = automaton.StateCount;

        IsMatch(automaton, "bbababaa").Should().BeTrue();

        automaton.StateCount.Should().Be(states);
    }

    [Fact]
    public void A_search_ends_with_the_first_match()
    {
        var automaton = Automaton.Of(Parser("</s").Parse(), searches: true);
        var text = "a < b </x <</s </s";
        var state = automaton.Start('\n');

        var end = text.TakeWhile(character => !(state = automaton.Next(state, character)).IsAccepting).Count();

        text[..(end + 1)].Should().Be("a < b </x <</s");
    }

    private static Gen<T> AnyOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static bool IsMatch(string pattern, string text) => IsMatch(Automaton.Of(Parser(pattern).Parse()), text);

    private static bool IsMatch(Automaton automaton, string text) =>
        text.Aggregate(
            automaton.Start('\n'),
            (state, character) => automaton.Next(state, Symbols.Of(character))
        ).IsAccepting;

    private static PatternParser Parser(string pattern) =>
        new(
            new SourceText("a.lexer", pattern).At(new SourceSpan(0, pattern.Length)),
            ignoresCase: false,
            find: _ => null
        );
}
