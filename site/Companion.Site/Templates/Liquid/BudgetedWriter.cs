using System.Text;

namespace Companion.Site.Templates.Liquid;

/// <summary>Writes to another writer as long as the budget lasts.</summary>
internal sealed class BudgetedWriter(TextWriter inner, RenderBudget budget) : TextWriter
{
    /// <inheritdoc />
    public override Encoding Encoding => inner.Encoding;

    /// <summary>A writer with a budget.</summary>
    public static TextWriter For(TextWriter writer, RenderBudget budget) =>
        writer as BudgetedWriter ?? new BudgetedWriter(writer, budget);

    /// <inheritdoc />
    public override void Write(char value)
    {
        budget.Wrote(1);
        inner.Write(value);
    }

    /// <inheritdoc />
    public override void Write(string? value)
    {
        budget.Wrote(value?.Length ?? 0);
        inner.Write(value);
    }

    /// <inheritdoc />
    public override void Write(char[] buffer, int index, int count)
    {
        budget.Wrote(count);
        inner.Write(buffer, index, count);
    }

    /// <inheritdoc />
    public override void Write(ReadOnlySpan<char> buffer)
    {
        budget.Wrote(buffer.Length);
        inner.Write(buffer);
    }

    /// <inheritdoc />
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task WriteAsync(string? value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }
}
