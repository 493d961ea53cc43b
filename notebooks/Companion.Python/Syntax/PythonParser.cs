using Companion.Python.Syntax.Parsing;
using Companion.Sources;

namespace Companion.Python.Syntax;

/// <summary>
/// Parses Python 3 by recursive descent of bounded depth, following the grammar in chapter 10 of the language
/// reference. Throws nothing and runs in linear time.
/// </summary>
public static class PythonParser
{
    /// <summary>Parses a file.</summary>
    public static ParsedModule Parse(SourceText file)
    {
        ArgumentNullException.ThrowIfNull(file);
        ParserState? state = null;
        try
        {
            state = new ParserState(file, PythonLexer.Tokenize(file.Text));
            var statements = new StatementParser(state).ParseModule();
            return new ParsedModule(file, statements, null, state.Diagnostics);
        }
        catch (PythonSyntaxException exception)
        {
            return new ParsedModule(file, [], exception.Error, state?.Diagnostics ?? []);
        }
    }
}
