using AwesomeAssertions;
using Companion.Content.Highlighting.Lexers;
using Companion.Sources;
using Xunit;

namespace Companion.Content.Tests.Highlighting.Lexers;

/// <summary>What the lines of a lexer file mean. A token is shown as its class and its text.</summary>
public sealed class LexerRuleTests
{
    [Theory]
    [InlineData("  if -> keyword\n  [a-z]+ -> function", "iffy if", "Function:iffy None:  Keyword:if")]
    [InlineData("  [a-z]+ -> function\n  if -> keyword", "if", "Function:if")]
    [InlineData("  first if -> keyword\n  [a-z]+ -> function", "iffy", "Keyword:if Function:fy")]
    [InlineData("  [a-z]+ (?= \\() -> function\n  [a-z]+ -> variable", "f(x)", "Function:f None:( Variable:x None:)")]
    [InlineData("  a (?! b) -> function\n  a -> variable", "ab a", "Variable:a None:b  Function:a")]
    [InlineData("  ^ \\# [^\\n]* -> comment", "# a\n #", "Comment:# a None:\n #")]
    [InlineData("  (?<= [.]) \\w+ -> property", "a.b", "None:a. Property:b")]
    [InlineData("  until --> -> comment\n  --> -> directive", "a-b-->", "Comment:a-b Directive:-->")]
    [InlineData("  < -> none push tag\nstate tag variable\n  > -> none pop", "a<b<>c", "None:a< Variable:b< None:>c")]
    [InlineData(
        "  < -> none push a b\nstate a\n  x -> keyword\nstate b\n  x -> function pop",
        "<xx",
        "None:< Function:x Keyword:x"
    )]
    [InlineData(
        "  [<]+ -> none push text remember\nstate text quoted\n  {mark} -> none pop",
        "<<a<b<<c",
        "None:<< Quoted:a<b None:<<c"
    )]
    [InlineData("  (?= a) -> none push a\nstate a\n  a -> keyword\n  otherwise -> none pop", "ba", "None:b Keyword:a")]
    [InlineData(
        "  otherwise -> none push a\nstate a\n  otherwise -> none pop\n  x -> keyword",
        "yx",
        "None:y Keyword:x"
    )]
    [InlineData("  [0-9]+ -> @json", "a1", "None:a Number:1")]
    [InlineData("  \\{ -> keyword\n  [^{]+ -> host\nhost json", "1{null", "Number:1 Keyword:{ Literal:null")]
    public void A_rule_means(string rules, string text, string tokens)
    {
        var position = 0;

        var found = LexerOf(rules)
            .Tokenize(text)
            .Select(token => $"{token.Class}:{text[position..(position += token.Length)]}");

        string.Join(' ', found).Should().Be(tokens);
    }

    [Theory]
    [InlineData("  a", "a rule needs an arrow")]
    [InlineData("  a -> colour", "unknown class 'colour'")]
    [InlineData("  a -> none push nowhere", "there is no state 'nowhere'")]
    [InlineData("  a -> none hop", "unknown action 'hop'")]
    [InlineData("  a -> @klingon", "there is no lexer for 'klingon'")]
    [InlineData("  include nowhere", "there is no state 'nowhere'")]
    [InlineData("  a? -> none", "the pattern matches the empty text")]
    [InlineData("  until a+ -> none", "what 'until' looks for has one length")]
    [InlineData("  {mark} a -> none", "only a condition may follow {mark}")]
    [InlineData("  a -> none\ncolour red", "unknown line")]
    [InlineData("let a = b\nlet a = c", "there are two definitions of 'a'")]
    public void A_mistake_is_reported(string rules, string message)
    {
        var load = () => LexerOf(rules).Start.Rules;

        load.Should().Throw<DiagnosticException>().Which.Diagnostic.Message.Should().Be(message);
    }

    private static Lexer LexerOf(string rules)
    {
        var file = LexerFileReader.Read(new SourceText("test.lexer", $"state root\n{rules}\n"));
        return new Lexer(file, parent: null, new LexerCatalog());
    }
}
