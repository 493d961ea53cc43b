using Companion;

return await CompanionCommand.RunAsync(args);
