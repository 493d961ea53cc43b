using System.Text;
using Companion.Python.Evaluation.Branching;
using Companion.Python.Evaluation.State;
using Companion.Python.Objects;
using Companion.Python.Objects.Scopes;
using Companion.Python.Operations;
using Companion.Python.Syntax.Nodes;
using Companion.Python.Values;

namespace Companion.Python.Evaluation.Expressions;

/// <summary>f-strings.</summary>
internal sealed class FormattedStrings(EvaluationState state, IEvaluator evaluator, PathExplorer paths)
{
    public PythonValue EvaluateFormatted(FormattedStringExpression formatted, Scope scope)
    {
        var builder = new StringBuilder();
        Undetermined? unknown = null;
        foreach (var part in formatted.Parts)
        {
            if (part is ConstantExpression { Value: PythonString text })
            {
                builder.Append(text.Value);
            }
            else if (part is FormattedField field)
            {
                var value = EvaluateField(field, scope);
                unknown ??= value as Undetermined;
                builder.Append((value as PythonString)?.Value);
            }

            state.Meter.CheckText(builder.Length);
        }

        return unknown ?? (PythonValue)Known.Of(builder.ToString());
    }

    private PythonValue EvaluateField(FormattedField field, Scope scope)
    {
        var value = evaluator.Evaluate(field.Value, scope);
        var specification = field.Specification is null ? Known.Empty : evaluator.Evaluate(field.Specification, scope);
        if (value is Undetermined or PythonOpaque)
        {
            return paths.MayRaise(UnknownValues.AsUndetermined(value));
        }

        if (specification is not PythonString { Value: var format })
        {
            return specification;
        }

        try
        {
            value = (field.Conversion ?? (field.Echo is not null && field.Specification is null ? 'r' : null)) switch
            {
                'r' => Known.Of(Representation.Repr(value)),
                's' => Known.Of(Representation.Text(value)),
                'a' => Known.Of(Representation.Ascii(value)),
                _ => value,
            };
            return Known.Of(field.Echo + Formatting.Format(state.Meter, value, format));
        }
        catch (UnknowableException exception)
        {
            return paths.MayRaise(state.Unknown(exception, field));
        }
    }
}
