using System.Collections.Immutable;
using Companion.Python.Syntax.Nodes;

namespace Companion.Python.Syntax.Parsing;

/// <summary>The entry point through which the grammar parses the block of a statement.</summary>
internal interface IBlockParser
{
    /// <summary>The block of a statement, starting at its colon.</summary>
    /// <param name="owner">The statement, as messages name it.</param>
    /// <param name="line">The token that the statement begins with.</param>
    ImmutableArray<Statement> ParseBlock(string owner, int line);
}
