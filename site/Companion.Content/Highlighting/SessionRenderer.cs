namespace Companion.Content.Highlighting;

/// <summary>
/// Writes a session: prompts in <c>span.prompt</c>, commands in <c>kbd</c>, highlighted as source, and output in
/// <c>samp</c>, not highlighted. Without a style sheet it still reads as a transcript.
/// </summary>
internal sealed class SessionRenderer(Tokenizer tokenizer, Language language, CodeSession session)
{
    private readonly CodeWriter _writer = new();

    // Computed once: it scans every line.
    private readonly bool _hasOutput = session.HasOutput;

    public string Render()
    {
        var lines = session.Lines.AsSpan();
        for (var i = 0; i < lines.Length; )
        {
            if (i > 0)
            {
                _writer.Write("\n", TokenClass.None);
            }

            var kind = lines[i].Kind;
            var count = 1;
            var joined = kind == SessionLineKind.Command ? SessionLineKind.Continuation : kind;
            while (i + count < lines.Length && lines[i + count].Kind == joined)
            {
                count++;
            }

            Write(kind, lines.Slice(i, count));
            i += count;
        }

        return _writer.ToString();
    }

    private void Write(SessionLineKind kind, ReadOnlySpan<SessionLine> lines)
    {
        var text = string.Join('\n', lines.ToArray().Select(line => line.Text));
        switch (kind)
        {
            case SessionLineKind.Command:
                WriteCommand(lines, text);
                break;
            case SessionLineKind.Output when !string.IsNullOrWhiteSpace(text):
                var printed = text.AsSpan().TrimEnd();
                _writer.Markup("<samp>");
                _writer.Write(printed, TokenClass.None);
                _writer.Markup("</samp>");
                _writer.Write(text.AsSpan(printed.Length), TokenClass.None);
                break;
            default:
                _writer.Write(text, kind == SessionLineKind.Comment ? TokenClass.Comment : TokenClass.None);
                break;
        }
    }

    private void WriteCommand(ReadOnlySpan<SessionLine> lines, string text)
    {
        var tokens = new TokenCursor(tokenizer.Tokenize(language, text));
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0 && lines[i].Prompt.Length == 0)
            {
                WriteTokens("\n", tokens);
            }
            else
            {
                if (i > 0)
                {
                    _writer.Markup("</kbd>");
                    WriteTokens("\n", tokens);
                }

                WritePrompt(lines[i]);
                _writer.Markup("<kbd>");
            }

            WriteTokens(lines[i].Text, tokens);
        }

        _writer.Markup("</kbd>");
    }

    private void WriteTokens(ReadOnlySpan<char> text, TokenCursor tokens)
    {
        while (!text.IsEmpty)
        {
            var token = tokens.Take(text.Length);
            _writer.Write(text[..token.Length], token.Class);
            text = text[token.Length..];
        }
    }

    // Screen-reader users need the prompt to tell commands from output. Where there is no output, and before the
    // further lines of a command, it is noise.
    private void WritePrompt(SessionLine line)
    {
        var isNoise = line.Kind == SessionLineKind.Continuation || !_hasOutput;
        _writer.Markup(isNoise ? "<span class=\"prompt\" aria-hidden=\"true\">" : "<span class=\"prompt\">");
        _writer.Write(line.Prompt, TokenClass.None);
        _writer.Markup("</span>");
    }
}
