namespace Companion.Content.Highlighting;

/// <summary>
/// Maps TextMate scopes to classes. The innermost scope with an entry decides; within a scope, the longest prefix (by
/// whole dotted parts) wins. An entry of <see cref="TokenClass.None"/> stops the enclosing scopes from colouring.
/// </summary>
internal static class ScopeClasses
{
    private static readonly Dictionary<string, TokenClass>.AlternateLookup<ReadOnlySpan<char>> Table = new Dictionary<
        string,
        TokenClass
    >(StringComparer.Ordinal)
    {
        ["comment"] = TokenClass.Comment,
        ["string.quoted.docstring"] = TokenClass.Comment,
        ["storage.type.class.jsdoc"] = TokenClass.Comment,
        ["entity.name.type.instance.jsdoc"] = TokenClass.Comment,

        ["keyword"] = TokenClass.Keyword,
        ["keyword.operator"] = TokenClass.None,
        ["keyword.symbol"] = TokenClass.None,
        ["keyword.operator.expression"] = TokenClass.Keyword,
        ["keyword.operator.logical.python"] = TokenClass.Keyword,
        ["keyword.operator.new"] = TokenClass.Keyword,
        ["keyword.operator.wordlike"] = TokenClass.Keyword,
        ["keyword.other.unit"] = TokenClass.Number,
        ["keyword.other.definition.ini"] = TokenClass.Property,
        ["keyword.codetag"] = TokenClass.Comment,
        ["keyword.directive"] = TokenClass.Directive,
        ["keyword.preprocessor"] = TokenClass.Directive,
        ["keyword.other.doctype"] = TokenClass.Directive,
        ["storage"] = TokenClass.Keyword,
        ["storage.type.string"] = TokenClass.Quoted,
        ["storage.type.number"] = TokenClass.Number,
        ["storage.type.imaginary"] = TokenClass.Number,
        ["storage.type.format"] = TokenClass.Escape,
        ["storage.type.function.arrow"] = TokenClass.None,
        ["storage.type.tag-handle"] = TokenClass.Type,
        ["keyword.control.flow.alias.yaml"] = TokenClass.Variable,
        ["keyword.control.property.anchor"] = TokenClass.Variable,
        ["keyword.control.flow.block-scalar"] = TokenClass.None,

        ["string"] = TokenClass.Quoted,
        ["string.unquoted.plain"] = TokenClass.None,
        ["string.unquoted.cdata"] = TokenClass.None,
        ["string.interpolated.dollar"] = TokenClass.None,
        ["string.interpolated.makefile"] = TokenClass.Variable,
        ["string.other.link"] = TokenClass.Quoted,
        ["string.json"] = TokenClass.Quoted,
        ["constant.character.set.regexp"] = TokenClass.Quoted,
        ["constant.other.character-class"] = TokenClass.Quoted,
        ["constant.other.set.regexp"] = TokenClass.Quoted,
        ["entity.name.tag.backreference"] = TokenClass.Quoted,
        ["entity.name.tag.named"] = TokenClass.Quoted,
        ["keyword.control.anchor.regexp"] = TokenClass.Quoted,
        ["keyword.operator.or.regexp"] = TokenClass.Quoted,
        ["keyword.operator.quantifier.regexp"] = TokenClass.Quoted,
        ["support.other.escape.special.regexp"] = TokenClass.Quoted,
        ["support.other.match"] = TokenClass.Quoted,
        ["support.other.parenthesis.regexp"] = TokenClass.Quoted,
        ["constant.character.escape"] = TokenClass.Escape,
        ["constant.character.format"] = TokenClass.Escape,
        ["punctuation.definition.template-expression"] = TokenClass.Escape,
        ["punctuation.definition.interpolation"] = TokenClass.Escape,
        ["meta.template.expression"] = TokenClass.None,
        ["meta.interpolation"] = TokenClass.None,
        ["meta.embedded"] = TokenClass.None,
        ["meta.template.django"] = TokenClass.None,

        ["constant"] = TokenClass.Literal,
        ["constant.numeric"] = TokenClass.Number,
        ["constant.other.timestamp"] = TokenClass.Number,
        ["constant.other.option"] = TokenClass.Property,
        ["constant.other.database-name"] = TokenClass.None,
        ["constant.other.table-name"] = TokenClass.None,
        ["constant.other.reference"] = TokenClass.None,
        ["support.constant"] = TokenClass.Literal,
        ["support.constant.font-name"] = TokenClass.None,

        ["entity.name.function"] = TokenClass.Function,
        ["entity.name.command"] = TokenClass.Function,
        ["entity.name.function.decorator"] = TokenClass.Directive,
        ["entity.name.function.target"] = TokenClass.Property,
        ["meta.function-call.generic"] = TokenClass.Function,
        ["support.function"] = TokenClass.Function,
        ["support.function.target"] = TokenClass.Property,

        ["entity.name.type"] = TokenClass.Type,
        ["entity.name.type.namespace"] = TokenClass.None,
        ["entity.name.type.anchor.yaml"] = TokenClass.Variable,
        ["entity.name.class"] = TokenClass.Type,
        ["entity.other.inherited-class"] = TokenClass.Type,
        ["support.class"] = TokenClass.Type,
        ["support.type"] = TokenClass.Type,

        ["variable.language"] = TokenClass.Variable,
        ["variable.parameter.function.language.special"] = TokenClass.Variable,
        ["variable.other.shell"] = TokenClass.Variable,
        ["variable.other.django"] = TokenClass.Variable,
        ["variable.other.alias.yaml"] = TokenClass.Variable,
        ["variable.other.makefile"] = TokenClass.Variable,
        ["variable.css"] = TokenClass.Variable,
        ["variable.argument.css"] = TokenClass.Variable,
        ["text.variable"] = TokenClass.Variable,
        ["punctuation.definition.alias.yaml"] = TokenClass.Variable,

        ["entity.name.tag.yaml"] = TokenClass.Property,
        ["entity.name.process"] = TokenClass.Property,
        ["entity.other.attribute-name"] = TokenClass.Property,
        ["support.type.property-name"] = TokenClass.Property,
        ["support.type.vendored.property-name"] = TokenClass.Property,
        ["entity.name.tag"] = TokenClass.Tag,
        ["entity.other.attribute-name.class.css"] = TokenClass.Tag,
        ["entity.other.attribute-name.id.css"] = TokenClass.Tag,
        ["entity.other.attribute-name.pseudo-class.css"] = TokenClass.Tag,
        ["entity.other.attribute-name.pseudo-element.css"] = TokenClass.Tag,
        ["entity.other.attribute-name.css"] = TokenClass.Tag,
        ["entity.other.keyframe-offset"] = TokenClass.Tag,

        ["meta.diff.range"] = TokenClass.Directive,
        ["meta.diff.header"] = TokenClass.Heading,
        ["entity.name.section"] = TokenClass.Heading,
        ["markup.heading"] = TokenClass.Heading,
        ["markup.inserted"] = TokenClass.Inserted,
        ["markup.deleted"] = TokenClass.Deleted,
        ["markup.changed"] = TokenClass.Directive,
        ["markup.inline.raw"] = TokenClass.Quoted,
        ["markup.fenced_code"] = TokenClass.None,
        ["markup.underline.link"] = TokenClass.Quoted,
    }.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The class for a stack of scopes, outermost first.</summary>
    public static TokenClass Of(IReadOnlyList<string> scopes)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            for (var prefix = scopes[i].AsSpan(); ; prefix = prefix[..prefix.LastIndexOf('.')])
            {
                if (Table.TryGetValue(prefix, out var tokenClass))
                {
                    return tokenClass;
                }

                if (!prefix.Contains('.'))
                {
                    break;
                }
            }
        }

        return TokenClass.None;
    }
}
